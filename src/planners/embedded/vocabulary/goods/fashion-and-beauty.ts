import type { Shop } from './shop.js';

/** Shops of what people wear and care for themselves with. */
export const FASHION_AND_BEAUTY: readonly Shop[] = [
  {
    sold: /\bclothe?s?\b|\bclothing|\bapparel|\bfashion (?:store|shop|boutique|brand|retailer|label|outlet)|\bmode(?:geschaft|laden|haus|shop|boutique|handler)|\bkleid(?:er|ung)|\bbekleidung|\bklamotten|\bropa\b|\bboutique de moda|\btienda de moda|\bvetements?\b|\bpret.a.porter/u,
    goods: `
# Tops|Oberteile|Partes de arriba|Hauts
Cotton T-Shirt|Baumwoll-T-Shirt|Camiseta de algodón|T-shirt en coton|9-29
Linen Shirt|Leinenhemd|Camisa de lino|Chemise en lin|29-69
Silk Blouse|Seidenbluse|Blusa de seda|Blouse en soie|39-99
Wool Sweater|Wollpullover|Jersey de lana|Pull en laine|39-99
Hooded Sweatshirt|Kapuzenpullover|Sudadera con capucha|Sweat à capuche|29-69
Polo Shirt|Poloshirt|Polo|Polo|19-59
# Trousers and skirts|Hosen und Röcke|Pantalones y faldas|Pantalons et jupes
Slim Jeans|Slim-Fit-Jeans|Vaqueros ajustados|Jean slim|39-99
Chinos|Chinohose|Pantalón chino|Chino|35-79
Pleated Skirt|Faltenrock|Falda plisada|Jupe plissée|29-69
Shorts|Shorts|Pantalón corto|Short|19-49
# Dresses|Kleider|Vestidos|Robes
Summer Dress|Sommerkleid|Vestido de verano|Robe d’été|29-89
Evening Dress|Abendkleid|Vestido de noche|Robe de soirée|79-249
# Jackets and coats|Jacken und Mäntel|Chaquetas y abrigos|Vestes et manteaux
Denim Jacket|Jeansjacke|Chaqueta vaquera|Veste en jean|49-109
Rain Jacket|Regenjacke|Chubasquero|Imperméable|45-129
Wool Coat|Wollmantel|Abrigo de lana|Manteau en laine|99-279
Quilted Jacket|Steppjacke|Chaqueta acolchada|Doudoune|59-169`,
  },
  {
    sold: /\bshoes?\b|\bfootwear|\bsneaker|\bschuh|\bzapat|\bcalzado|\bchauss(?:ures?|eur)/u,
    goods: `
# Sneakers|Sneaker|Zapatillas|Baskets
Running Shoes|Laufschuhe|Zapatillas de correr|Chaussures de running|59-169
White Sneakers|Weiße Sneaker|Zapatillas blancas|Baskets blanches|45-129
Canvas Sneakers|Stoffturnschuhe|Zapatillas de lona|Tennis en toile|25-69
Trail Shoes|Trailschuhe|Zapatillas de trail|Chaussures de trail|75-179
# Boots|Stiefel|Botas|Bottes
Chelsea Boots|Chelsea-Boots|Botines Chelsea|Boots Chelsea|79-219
Hiking Boots|Wanderschuhe|Botas de montaña|Chaussures de randonnée|89-239
Rain Boots|Gummistiefel|Botas de agua|Bottes de pluie|25-79
Ankle Boots|Stiefeletten|Botines|Bottines|59-179
# Shoes|Halbschuhe|Zapatos|Chaussures
Leather Loafers|Lederloafer|Mocasines de piel|Mocassins en cuir|59-179
Court Shoes|Pumps|Zapatos de tacón|Escarpins|49-149
Oxford Shoes|Oxford-Schuhe|Zapatos Oxford|Richelieus|89-229
# Sandals and slippers|Sandalen und Hausschuhe|Sandalias y pantuflas|Sandales et chaussons
Leather Sandals|Ledersandalen|Sandalias de piel|Sandales en cuir|29-109
House Slippers|Hausschuhe|Zapatillas de casa|Chaussons|14-45`,
  },
  {
    sold: /\bjewel(?:le)?ry|\bjewell?er|\bwatch (?:shop|store|dealer)|\bschmuck|\bjuwelier|\buhren|\bjoyeria|\brelojeria|\bbijou(?:terie|x)|\bhorlogerie/u,
    goods: `
# Rings|Ringe|Anillos|Bagues
Gold Wedding Ring|Ehering Gold|Alianza de oro|Alliance en or|290-1200
Diamond Ring|Diamantring|Anillo de diamantes|Bague diamant|490-3800
Silver Ring|Silberring|Anillo de plata|Bague en argent|29-140
# Earrings|Ohrringe|Pendientes|Boucles d’oreilles
Pearl Earrings|Perlenohrringe|Pendientes de perla|Boucles d’oreilles perle|45-320
Gold Hoops|Goldcreolen|Aros de oro|Créoles en or|89-420
# Necklaces and bracelets|Ketten und Armbänder|Collares y pulseras|Colliers et bracelets
Silver Necklace|Silberkette|Collar de plata|Collier en argent|35-190
Gold Bracelet|Goldarmband|Pulsera de oro|Bracelet en or|180-980
Sapphire Pendant|Saphiranhänger|Colgante de zafiro|Pendentif saphir|160-890
# Watches|Uhren|Relojes|Montres
Automatic Watch|Automatikuhr|Reloj automático|Montre automatique|320-2900
Quartz Watch|Quarzuhr|Reloj de cuarzo|Montre à quartz|79-390`,
  },
  {
    sold: /\bcosmetic|\bbeauty (?:store|shop|products?|brand|supplies)|\bperfum|\bmake-?up\b|\bskincare|\bkosmetik|\bparfum|\bdrogerie|\bcosmetique|\bbelleza/u,
    goods: `
# Skin care|Hautpflege|Cuidado de la piel|Soins du visage
Moisturizing Cream|Feuchtigkeitscreme|Crema hidratante|Crème hydratante|9-48
Vitamin C Serum|Vitamin-C-Serum|Sérum de vitamina C|Sérum vitamine C|14-59
Sun Cream SPF 50|Sonnencreme LSF 50|Protector solar FPS 50|Crème solaire SPF 50|9-28
Cleansing Gel|Reinigungsgel|Gel limpiador|Gel nettoyant|7-24
# Make-up|Make-up|Maquillaje|Maquillage
Red Lipstick|Roter Lippenstift|Pintalabios rojo|Rouge à lèvres|8-38
Mascara|Wimperntusche|Máscara de pestañas|Mascara|8-34
Foundation|Foundation|Base de maquillaje|Fond de teint|12-49
Nail Polish|Nagellack|Esmalte de uñas|Vernis à ongles|4-18
# Fragrance|Düfte|Perfumes|Parfums
Eau de Parfum 50 ml|Eau de Parfum 50 ml|Eau de parfum 50 ml|Eau de parfum 50 ml|39-135
Eau de Toilette 100 ml|Eau de Toilette 100 ml|Eau de toilette 100 ml|Eau de toilette 100 ml|29-95
# Hair|Haare|Cabello|Cheveux
Shampoo|Shampoo|Champú|Shampooing|4-19
Hair Mask|Haarkur|Mascarilla capilar|Masque capillaire|7-28`,
  },
  {
    sold: /\bpharmac|\bdrug ?store|\bchemist.s|\bapotheke|\bfarmacia|\bparafarmacia/u,
    goods: `
# Pain and fever|Schmerz und Fieber|Dolor y fiebre|Douleur et fièvre
Ibuprofen 400 mg|Ibuprofen 400 mg|Ibuprofeno 400 mg|Ibuprofène 400 mg|3-9
Paracetamol 500 mg|Paracetamol 500 mg|Paracetamol 500 mg|Paracétamol 500 mg|1.5-6
Aspirin 500 mg|Aspirin 500 mg|Aspirina 500 mg|Aspirine 500 mg|3.5-9
# Cold and allergy|Erkältung und Allergie|Resfriado y alergia|Rhume et allergie
Nasal Spray|Nasenspray|Espray nasal|Spray nasal|3.5-12
Cough Syrup|Hustensaft|Jarabe para la tos|Sirop contre la toux|5-13
Throat Lozenges|Halstabletten|Pastillas para la garganta|Pastilles pour la gorge|4-11
Cetirizine 10 mg|Cetirizin 10 mg|Cetirizina 10 mg|Cétirizine 10 mg|3-11
# Vitamins|Vitamine|Vitaminas|Vitamines
Vitamin D3|Vitamin D3|Vitamina D3|Vitamine D3|6-19
Magnesium Tablets|Magnesiumtabletten|Comprimidos de magnesio|Comprimés de magnésium|5-18
Multivitamin|Multivitamin|Multivitamínico|Multivitamines|8-26
# Care and first aid|Pflege und Erste Hilfe|Cuidado y primeros auxilios|Soins et premiers secours
Plasters|Pflaster|Tiritas|Pansements|2.5-8
Wound Ointment|Wundsalbe|Pomada cicatrizante|Pommade cicatrisante|4.5-13
Digital Thermometer|Fieberthermometer|Termómetro digital|Thermomètre digital|6-22
Hand Disinfectant|Händedesinfektion|Gel hidroalcohólico|Gel hydroalcoolique|2.5-9`,
  },
  {
    sold: /\boptician|\beyewear|\bglasses (?:shop|store)|\boptiker|\bbrillen|\boptica\b|\bopticien|\blunettes/u,
    goods: `
# Glasses|Brillen|Gafas|Lunettes
Single Vision Glasses|Einstärkenbrille|Gafas monofocales|Lunettes unifocales|89-320
Varifocal Glasses|Gleitsichtbrille|Gafas progresivas|Lunettes progressives|280-890
Reading Glasses|Lesebrille|Gafas de lectura|Lunettes de lecture|19-120
Children's Glasses|Kinderbrille|Gafas infantiles|Lunettes enfant|59-180
Sunglasses|Sonnenbrille|Gafas de sol|Lunettes de soleil|39-290
# Contact lenses|Kontaktlinsen|Lentillas|Lentilles
Daily Lenses, 30 Pack|Tageslinsen 30 Stück|Lentillas diarias, 30 uds.|Lentilles journalières x30|16-39
Monthly Lenses, 6 Pack|Monatslinsen 6 Stück|Lentillas mensuales, 6 uds.|Lentilles mensuelles x6|22-59
# Accessories|Zubehör|Accesorios|Accessoires
Lens Solution|Pflegemittel|Solución para lentillas|Solution d’entretien|7-19
Glasses Case|Brillenetui|Estuche de gafas|Étui à lunettes|6-25
Cleaning Cloth|Brillenputztuch|Paño de limpieza|Chiffon microfibre|3-9`,
  },
];
