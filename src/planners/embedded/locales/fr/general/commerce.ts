/** Products, orders, reviews and subscriptions in French: what they are called, and their values. */
export const COMMERCE = `
product: nom produit|produits|article acheté|produit acheté|libellé produit|nom de l article|libellé
product_category: catégorie produit|catégorie du produit|famille de produits|type de produit|gamme|rayon produit
subcategory: sous catégorie|sous famille = Audio|Ustensiles|Chaussures|Plein air|Soins du visage|Romans|Jeux de société|Biscuits|Accessoires|Luminaires|Objets connectés|Bureau
brand: marque du produit|nom de la marque
manufacturer: nom du fabricant|constructeur|nom du fournisseur|producteur
sku: réf|référence article|code produit|référence du produit|numéro de pièce
barcode: code barre|code à barres|ean
quantity: nombre d unités|quantité commandée|quantité vendue|quantité achetée|nb articles|unités|unités vendues
stock_quantity: quantité stock|niveau de stock|stock actuel|quantité disponible|inventaire
reorder_level: stock de sécurité|seuil de commande|seuil d alerte|seuil minimum
in_stock: est en stock|est disponible
availability: état du stock|statut du stock = en stock:74|stock faible:15|épuisé:8|sur commande:3
color: coloris|couleur du produit|couleur du véhicule|teinte = noir:24|blanc:18|bleu:14|gris:13|rouge:10|vert:7|marron:5|beige:4|rose:3|jaune:2
hex_color: code couleur|couleur hexadécimale
size: taille article|format taille
material: matières|matière première|tissu|type de matériau = coton:18|acier inoxydable:14|plastique:14|cuir:10|bois:12|aluminium:10|polyester:10|verre:6|laine:4|silicone:2
product_weight: poids du produit|poids net|poids brut|poids de l envoi|poids de la cargaison
dimensions: dimensions du colis|dimensions du produit|encombrement
order_status: statut commande|état de la commande|état commande = livrée:60|expédiée:18|en préparation:14|annulée:5|retournée:3
shipping_method: livraison|mode d expédition|type de livraison|méthode de livraison = standard:62|express:21|lendemain:9|retrait en magasin:8
order_channel: canal de commande|canal d achat = site web:48|application mobile:33|place de marché:12|magasin:7
coupon_code: code de réduction|code promotionnel|coupon = BIENVENUE10|ETE15|LIVRAISONOFFERTE|VIP20|PRINTEMPS5|BLACKFRIDAY|MERCI10|FLASH25|ETUDIANT10|FIDELE15
return_reason: raison du retour|motif retour|cause du retour = Mauvaise taille:28|Arrivé endommagé:18|Non conforme à la description:15|Changement d’avis:17|Livré trop tard:8|Mauvais article:8|Mauvaise qualité:6
cancellation_reason: motif d annulation|motif de résiliation|raison de l annulation|motif de départ = Trop cher:32|Autre offre trouvée:22|Plus besoin:21|Mauvais service:13|Problèmes techniques:7|Déménagement:5
rating: note du client|nombre d étoiles|note sur 5|satisfaction client|note de satisfaction|note attribuée
average_rating: note moyenne sur 5|moyenne des notes
review_count: nombre d avis clients|nombre d évaluations|nb avis
review_title: titre avis|titre du commentaire
review_text: avis client|texte avis|commentaire de l avis|retour client|témoignage|feedback
helpful_votes: votes utiles|avis utile
verified_purchase: acheteur vérifié|achat confirmé
product_description: description produit|détails du produit|descriptif produit
customer_segment: segment|segment de clientèle|catégorie de client|catégorie client|type client = particulier:52|entreprise:22|petite entreprise:18|grand compte:8
loyalty_tier: statut de fidélité|palier de fidélité|niveau de membre = Bronze:48|Argent:30|Or:16|Platine:6
loyalty_points: solde de points|points cumulés
is_gift: emballage cadeau|est un cadeau
is_returned: est retourné|retour
warranty: durée de garantie|mois de garantie
store: nom du magasin|point de vente|boutique nom|agence = Centre-ville|Galerie des Rives|Aéroport|Place Nord|Rue du Port|Grand Ouest|Avenue des Chênes|Gare Centrale|Place de l’Université|Parc du Lac
order_priority: priorité de commande|priorité d expédition = basse:25|moyenne:45|haute:22|urgente:8
seller: société vendeuse|vendeur tiers
cart_status: statut du panier|état du panier = acheté:58|abandonné:34|actif:8
subscription_plan: type d abonnement|formule d abonnement|offre|type d adhésion|nom du forfait|plan tarifaire = Gratuit:32|Basique:31|Premium:26|Entreprise:11
subscription_status: statut abonnement|statut du client|statut du membre|statut de l utilisateur = actif:74|suspendu:6|résilié:15|expiré:5
churn: désabonné|résiliation|a résilié|churn
within_bounds: sous garantie|dans le budget|dans les limites
reorder_needed: à réapprovisionner|réapprovisionnement nécessaire
activity: type d activité
incident_type: type d incident
km: kilomètres au total
`;
