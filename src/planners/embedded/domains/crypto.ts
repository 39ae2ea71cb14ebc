import { among, bell, code, concepts, dec, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { timesOf } from './habits.js';

export const CRYPTO: Domain = {
  id: 'crypto and trading',
  cues: 'crypto|cryptocurrency|bitcoin|ethereum|blockchain|blockchain transactions|crypto wallets|nft|defi|staking|crypto exchange|forex|forex trades|options trading|futures trading|trading bot|day trading|commodity prices|kryptowährung|criptomonedas|cryptomonnaies|devisenhandel|order book',
  subjects: [
    {
      name: 'crypto',
      cues: 'blockchain transactions|crypto transactions|crypto|bitcoin transactions|cryptocurrency|crypto transfers|bitcoin|kryptowährung|criptomonedas|cryptomonnaies|bitcoin transfers|ethereum transactions|blockchain transfers|crypto wallet transactions',
      columns: `transaction_hash
confirmed_at => timestamp
block_number
from_wallet => from_address
to_wallet => to_address
coin_name => coin
coin_symbol => symbol
coin_amount => amount
gas_fee => fee
confirmations
chain_status => status`,
    },
    {
      name: 'coin_prices',
      cues: 'coin prices|crypto prices|cryptocurrency prices|bitcoin prices|crypto market data|crypto price history|bitcoin price history|daily bitcoin prices',
      columns: `quoted_at => timestamp
coin_name => coin
coin_symbol => symbol
coin_price => price
market_cap_usd => market_cap
volume_24h_usd that rises strongly with market_cap => volume_24h
change_24h_percent
dominance_percent`,
    },
    {
      name: 'candles',
      cues: 'ohlcv|ohlcv candles|ohlc candles|hourly candles|daily candles|minute candles|price candles|candlesticks|candlestick data|candle data|crypto ohlcv|bitcoin ohlcv|crypto candles',
      columns: `quoted_at => timestamp
coin_symbol => symbol
open
high
low
close
volume`,
    },
    {
      name: 'crypto_trades',
      cues: 'crypto trades|crypto exchange|crypto exchange trades|exchange trades|crypto orders|trading bot|crypto exchange orders|bitcoin trades|cryptocurrency trades|crypto trading',
      columns: `trade_no like CT-000001 => trade_id
traded_at => timestamp
trader_id => user_id
trading_pair => pair
trade_side => side
order_kind => order_type
trade_quantity => quantity
trade_price => price
trade_fee => fee
profit_loss
trade_state => status`,
    },
    {
      name: 'nfts',
      cues: 'nft sales|nft|nft collection|nft marketplace',
      columns: `token_no like NFT-00001 => token_id
nft_collection => collection
nft_rarity => rarity
seller_wallet => seller
buyer_wallet => buyer
sale_price_eth => price_eth
royalty_percent
marketplace_name => marketplace
minted_on => mint_date
nft_sold_at => sale_date`,
    },
    {
      name: 'forex',
      cues: 'forex trades|forex|currency trading|foreign exchange trades|devisenhandel|fx trades|forex trading|currency trades|fx trading',
      columns: `ticket_no like FX-000001 => trade_id
currency_pair
trade_side => side
lot_size_fx => lot_size
entry_rate => entry_price
stop_loss_pips
take_profit_pips
pips_won => profit_pips
leverage
position_opened => open_time
position_closed 1 to 72 hours after open_time => close_time`,
    },
    {
      name: 'options',
      cues: 'options trading|options contracts|option trades|stock options trades|futures trading',
      columns: `contract_no like OPT-000001 => contract_id
traded_at => timestamp
underlying => ticker
option_type
strike => strike_price
option_expiry => expiry_date
option_premium => premium
implied_volatility
option_delta => delta
open_interest
contracts_traded => volume`,
    },
    {
      name: 'staking',
      cues: 'staking|staking rewards|defi positions|defi|yield farming|liquidity pools',
      columns: `position_no like STK-00001 => position_id
staker_wallet => wallet
coin_name => coin
coin_symbol => symbol
staked_amount => amount
apy_percent => apy
rewards_earned that rises with amount => rewards
lockup_days
staked_since => start_date
auto_compound`,
    },
  ],
  concepts: concepts([
    ['tx_hash', 'transaction hash|tx hash|txid', code('0x[0123456789abcdef]{64}', true)],
    ['block_number', 'block number|block height', int(18900000, 21400000)],
    ['chain_wallet', 'from wallet|to wallet|wallet|wallet address|seller wallet|buyer wallet|staker wallet|sender wallet|receiver wallet|from address|to address|sender address|receiver address|recipient address', code('0x[0123456789abcdef]{40}')],
    ['coin_name', 'coin name|cryptocurrency|crypto name|coin|kryptowährung|criptomoneda', among(familyValues('coin_prices', 'coin_name'))],
    ['coin_symbol', 'coin symbol|crypto symbol|token symbol|symbol|ticker|token', among(familyValues('coin_prices', 'coin_symbol'))],
    ['coin_amount', 'coin amount|amount|crypto amount|token amount', dec(0.00001, 8200, 6, skew(0.9))],
    ['gas_price', 'gas price|gas price gwei|gas fee gwei|gas gwei', dec(2, 180, 2, skew(24))],
    ['gas_fee', 'gas fee|network fee|transaction fee|fee', dec(0.00002, 0.09, 6, skew(0.0014))],
    ['confirmed_at', 'confirmed at|block time|timestamp', timesOf('shifts', 'even', '-6mo')],
    ['confirmations', 'confirmations', int(0, 240, skew(28))],
    ['chain_status', 'chain status|transaction status|status', oneOf('confirmed:94|pending:4|failed:2')],
    ['quoted_at', 'quoted at|price time', timesOf('shifts', 'even', '-1y')],
    ['coin_price', 'coin price|price|price usd|crypto price', dec(0.05, 118000, 2, skew(24))],
    ['coin_market_cap', 'market cap usd|market cap', int(400000000, 2300000000000, skew(9800000000))],
    ['coin_volume', 'volume 24h usd|24h volume|volume 24h', int(9000000, 96000000000, skew(480000000))],
    ['coin_change', 'change 24h percent|24h change|change 24h', dec(-28, 34, 2, bell(0.3, 4.6))],
    ['dominance', 'dominance percent|dominance', dec(0.1, 58, 2, skew(2.1))],
    ['trader_id', 'trader id|trader', code('TR-0###')],
    ['trading_pair', 'trading pair|pair|market pair', oneOf('BTC/USDT:34|ETH/USDT:24|SOL/USDT:12|XRP/USDT:8|BTC/EUR:10|ETH/BTC:6|ADA/USDT:6')],
    ['trade_side', 'trade side|side|buy or sell|direction', oneOf('buy:53|sell:47')],
    ['order_kind', 'order kind|order type', oneOf('limit:52|market:38|stop-limit:10')],
    ['trade_quantity', 'trade quantity|quantity|trade size', dec(0.0005, 240, 4, skew(0.64))],
    ['trade_price', 'trade price', dec(0.4, 112000, 2, skew(2600))],
    ['trade_fee', 'trade fee|trading fee', dec(0.01, 420, 2, skew(1.9))],
    ['traded_at', 'traded at|trade time|executed at', timesOf('online', 'even', '-6mo')],
    ['profit_loss', 'profit loss|pnl|profit and loss|realized pnl', dec(-9200, 11800, 2, bell(18, 640))],
    ['trade_state', 'trade state|order state', oneOf('filled:82|partially filled:6|cancelled:10|rejected:2')],
    ['nft_collection', 'nft collection|collection|collection name', oneOf('Pixel Foxes|Moon Apes Club|Lazy Robots|Crypto Kois|Neon Samurai|Tiny Dragons|Space Otters|Glass Skulls')],
    ['nft_rarity', 'nft rarity|rarity', oneOf('common:58|uncommon:24|rare:12|epic:4.5|legendary:1.5')],
    ['sale_price_eth', 'sale price eth|price eth', dec(0.004, 86, 3, skew(0.28))],
    ['nft_royalty', 'royalty percent', among([0, 2.5, 5, 7.5, 10], [20, 22, 36, 14, 8])],
    ['marketplace_name', 'marketplace name|nft marketplace', oneOf('OpenSea:54|Blur:28|Magic Eden:12|Rarible:6')],
    ['minted_on', 'minted on|mint date', timesOf('online', 'even', '-3y')],
    ['nft_sold', 'nft sold at', timesOf('evening', 'even', '-1y')],
    ['currency_pair', 'currency pair|fx pair|forex pair', oneOf('EUR/USD:34|GBP/USD:18|USD/JPY:18|AUD/USD:10|USD/CHF:8|EUR/GBP:7|USD/CAD:5')],
    ['lot_size', 'lot size fx|lots', among([0.01, 0.05, 0.1, 0.2, 0.5, 1, 2, 5], [16, 14, 26, 14, 12, 11, 5, 2])],
    ['entry_rate', 'entry rate|entry price|open rate', dec(0.6, 1.6, 5, bell(1.1, 0.14))],
    ['stop_loss', 'stop loss pips|stop loss', int(8, 120, skew(28))],
    ['take_profit', 'take profit pips|take profit', int(10, 320, skew(52))],
    ['pips', 'pips won|pips', dec(-110, 260, 1, bell(3, 38))],
    ['leverage', 'leverage|hebel', among([5, 10, 20, 30, 50, 100], [10, 22, 20, 28, 12, 8])],
    ['position_opened', 'position opened|position closed', timesOf('office', 'working')],
    ['underlying', 'underlying|underlying asset', oneOf('AAPL|MSFT|NVDA|TSLA|SPY|QQQ|AMZN|META|IWM|GLD')],
    ['option_type', 'option type|call or put|put call', oneOf('call:58|put:42')],
    ['strike', 'strike|strike price', among([90, 100, 110, 120, 140, 160, 180, 200, 220, 250, 280, 320, 400, 480], [4, 7, 8, 9, 10, 10, 10, 9, 8, 8, 6, 5, 4, 2])],
    ['option_expiry', 'option expiry|expiry|expiration', (context) => ({ type: 'date', options: { from: context.referenceDate, to: '+9mo', weekdays: [5] } })],
    ['option_premium', 'option premium|premium', dec(0.05, 58, 2, skew(3.4))],
    ['implied_volatility', 'implied volatility|iv', dec(9, 140, 1, skew(34))],
    ['option_delta', 'option delta|delta', dec(-1, 1, 3, bell(0.2, 0.42))],
    ['open_interest', 'open interest', int(4, 96000, skew(1400))],
    ['contracts_traded', 'contracts traded|contracts', int(1, 4200, skew(22))],
    ['staked_amount', 'staked amount|amount staked', dec(0.5, 42000, 3, skew(48))],
    ['apy', 'apy percent|apy', dec(0.8, 24, 2, skew(4.6))],
    ['rewards_earned', 'rewards earned|staking rewards', dec(0.0001, 3200, 4, skew(1.3))],
    ['lockup_days', 'lockup days|lock period', among([0, 7, 30, 60, 90, 180, 365], [36, 8, 20, 8, 14, 8, 6])],
    ['staked_since', 'staked since', timesOf('online', 'even', '-2y')],
    ['auto_compound', 'auto compound', flag(0.46)],
  ]), // prettier-ignore
};
