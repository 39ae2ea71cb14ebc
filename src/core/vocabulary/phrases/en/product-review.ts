import type { Phrases } from '../kind-phrases.js';

/** Reviews of goods bought in a shop. Aspects: a make, b delivery, c use, d price. */
export const productReview: Phrases = {
  about: ['this product', 'this item', 'the product', 'this purchase'],
  giftee: ['my sister', 'my brother', 'my mother', 'my father', 'my wife', 'my husband', 'my daughter', 'my son', 'a friend', 'a colleague', 'my partner', 'my parents', 'myself'],
  span: ['a week', 'two weeks', 'three weeks', 'a month', 'two months', 'three months', 'half a year', 'a few days'],
  use: ['daily use', 'regular use', 'heavy use', 'everyday use', 'careful use'],
  open_good: [
    'I am {very} happy with {about}', 'I bought {about} for {giftee} and it was a hit', '{about} is exactly what I was looking for', '{about} exceeded my expectations', 'I have had {about} for {span} and still love it',
    'after {span} of {use} I can only praise {about}', '{about} arrived as described and works perfectly', 'I was sceptical at first, but {about} won me over', 'my second order of {about}, and just as good as the first',
    '{about} is one of the best things I bought this year', 'I could not be happier with {about}', '{about} is a great buy', 'ordered {about} for {giftee}, and we are both delighted', '{about} does everything it promises',
    'I compared several options and {about} was the right choice', 'I use {about} every day and it has never let me down', '{about} has made my life easier', 'a friend told me about {about} and I am glad I listened',
  ],
  good_a: [
    'the quality is {great}', 'the material feels {solid}', 'the finish is {great}', 'the workmanship is {great}', 'it feels {solid} in the hand', 'it looks even better than in the pictures', 'the colour is exactly as shown',
    'everything fits together perfectly', 'it still looks like new after {span}', 'nothing rattles or wobbles', 'the details are well thought out', 'it is sturdier than I expected', 'you can tell that care went into making it', 'the design is simple and {elegant}',
  ],
  great: ['excellent', 'outstanding', 'first-class', 'impressive', 'very good', 'superb', 'top-notch', 'flawless', 'remarkable for the price'],
  solid: ['solid', 'sturdy', 'well made', 'premium', 'durable', 'pleasant', 'high-quality'],
  elegant: ['elegant', 'practical', 'timeless', 'attractive', 'modern', 'clever'],
  good_b: [
    'delivery took only {few} days', 'it arrived a day early', 'it was {packed} packed', 'shipping was quick and free of hassle', 'the parcel came on time', 'the tracking was accurate to the hour', 'it came in recyclable packaging',
    'the courier was friendly and punctual', 'it arrived in perfect condition', 'ordered on {weekday}, delivered {few} days later', 'customer service answered my question within {few} hours', 'the seller kept me informed at every step',
  ],
  packed: ['carefully', 'safely', 'beautifully', 'securely', 'very well'],
  good_c: [
    'it is {easy} to use', 'setting it up took {few} minutes', 'the instructions are clear', 'it works straight out of the box', 'it does exactly what it should', 'cleaning it is {easy}', 'even {giftee2} had no trouble with it', 'the size is just right',
    'it takes up very little space', 'it has worked without a hitch for {span}', 'it is lighter than the one I had before', 'it feels natural from the first day',
  ],
  giftee2: ['my grandmother', 'my eight-year-old', 'my father-in-law', 'my teenage son', 'a beginner like me'],
  easy: ['very easy', 'simple', 'a breeze', 'effortless', 'child\'s play', 'straightforward'],
  good_d: [
    'the price is {fair}', 'it is worth every penny', 'you get a lot for the money', 'you will not find better at this price', 'it costs less than comparable products', 'the value for money is {great}', 'I would have paid more for it', 'I got it on sale, which made it even better',
  ],
  fair: ['fair', 'very reasonable', 'more than fair', 'hard to beat', 'right', 'unbeatable'],
  close_good: [
    'I would buy it again without hesitation', 'highly recommended', 'I can only recommend it', 'I have already ordered a second one', 'I will definitely order here again', 'a clear recommendation from me', 'thank you to the whole team', 'you cannot go wrong with it',
    'I have told all my friends about it', 'five stars from me', 'I hope it lasts for many years', 'keep up the good work', 'it makes a perfect gift, too', 'I would give six stars if I could', 'buy it, you will not regret it', 'my next order is only a matter of time',
  ],
  open_bad: [
    'I am {sadly} disappointed with {about}', 'I regret buying {about}', '{about} is not what was described', '{about} broke after {span}', 'I expected much more from {about}', 'I had to send {about} back', '{about} did not even last {span}', 'I bought {about} for {giftee} and it was embarrassing',
    '{about} is a waste of money', 'after {span} of {use}, {about} stopped working', 'I wanted to like {about}, but I cannot', 'the pictures of {about} are misleading', '{about} never worked properly', '{about} went straight back to the seller', 'I would not give {about} to my worst enemy',
    'save your money and look for something other than {about}',
  ],
  sadly: ['very', 'deeply', 'seriously', 'really', 'quite', 'bitterly'],
  bad_a: [
    'the quality is {awful}', 'the material feels {cheap}', 'the finish is {awful}', 'the workmanship is {awful}', 'it smells of chemicals', 'the colour is nothing like the pictures', 'a part was broken on arrival', 'the seams came apart after {span}', 'it wobbles and rattles',
    'the surface was scratched', 'the paint is already peeling', 'it feels {cheap} and looks it', 'the edges are sharp and badly finished', 'screws were missing',
  ],
  awful: ['awful', 'poor', 'terrible', 'disappointing', 'well below standard', 'very bad', 'a joke', 'unacceptable'],
  cheap: ['cheap', 'flimsy', 'brittle', 'thin', 'fragile', 'like a toy'],
  bad_b: [
    'delivery took {few} weeks', 'it arrived {few} days late', 'the parcel was damaged', 'it was {badly} packed', 'the tracking never worked', 'nobody answered my e-mails', 'customer service was no help at all', 'I waited {few} weeks for a reply', 'the wrong item was sent first',
    'the courier left it in the rain', 'the refund took {few} weeks', 'half of the order was missing', 'I had to call {few} times',
  ],
  badly: ['badly', 'carelessly', 'barely', 'not properly', 'sloppily'],
  bad_c: [
    'it is {awkward} to use', 'the instructions are useless', 'setting it up took {few} hours', 'it stopped working after {span}', 'it does not do what it promises', 'it is far too loud', 'the size is completely off', 'it keeps falling apart', 'cleaning it is a nightmare', 'it never worked as it should', 'it is much smaller than it looks',
  ],
  awkward: ['awkward', 'complicated', 'a pain', 'far too fiddly', 'clumsy', 'almost impossible'],
  bad_d: ['it is far too expensive', 'it is not worth the money', 'the price is a joke', 'you get very little for the money', 'there is better for half the price', 'I paid extra for nothing', 'even at a discount it would be too dear', 'the return shipping cost me more than it was worth'],
  close_bad: [
    'I will not order here again', 'I cannot recommend it', 'I want my money back', 'look elsewhere', 'I am still waiting for a refund', 'it has gone in the bin', 'I have filed a complaint', 'do not buy this', 'I would give zero stars if I could', 'lesson learned', 'spend a little more and get something decent',
    'I have since bought a different brand', 'never again', 'please improve this', 'I hope others are luckier',
  ],
  fact_a: ['I ordered {about} in {month}', 'I bought {about} for {giftee}', 'I have owned {about} for {span}', 'this is a review of {about} after {span}', 'I got {about} as a replacement for an older one', '{about} was a gift for {giftee}'],
  fact_b: ['it came in a plain box', 'it arrived on a {weekday}', 'the manual is in {few} languages', 'it comes with a two-year warranty', 'I use it about {few} times a week', 'it is stored in the hallway', 'delivery was by parcel service', 'I chose the standard version'],
  fact_c: ['I will update this review later', 'it is too early for a verdict', 'time will tell', 'I have not tried all of its functions yet', 'more after a longer test', 'the box also held a spare part'],
  fact_d: ['there are {few} colours to choose from', 'the order number was on the parcel', 'I paid by card', 'the label shows the date of manufacture', 'I picked it up at the shop'],
  month: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
