/** Money, banking and housing prices in French: what they are called, and their values. */
export const MONEY = `
amount: montant de la transaction|montant payé|montant de la facture|montant dû|paiement|somme payée|dépense mensuelle|montant de l opération
price: prix de base|tarif unitaire|prix à l unité|prix en euros|prix actuel|prix catalogue|pu|pu ht|prix ht|prix ttc|pu ttc
cost: main d œuvre|main d oeuvre|coût de la main d œuvre|coûts|coût unitaire|prix d achat|prix de revient|coût de réparation|coût d entretien|coût du traitement|frais de voyage|coût estimé|charge
total: addition|ttc|montant ttc|total ttc|montant de l addition|total de la commande|montant de la commande|prix final|total à payer|somme totale|coût total|total général|valeur totale
subtotal: total hors taxes|ht|montant ht|total ht|montant hors taxe|net|montant net
tax: impôt|montant de la taxe|montant de la tva
tax_rate: taux tva|taux d imposition
discount: montant de la remise|rabais|montant de réduction
discount_rate: pourcentage de remise|taux de réduction|remise en pourcentage
shipping_cost: frais de livraison et port|frais d expédition|coût de livraison|frais d envoi
fee: frais de service|honoraires|frais de dossier|péage|montant de l amende|franchise|ticket modérateur|droits d inscription
tip: montant du pourboire
salary: salaire annuel brut|salaire de base|rémunération annuelle|salaire souhaité|prétention salariale|paie
monthly_salary: salaire net|revenu mensuel|salaire mensuel brut|salaire mensuel net
hourly_rate: tarif horaire|salaire horaire|taux par heure
bonus: bonus|prime|prime annuelle de performance
income: revenu du foyer|revenu familial|revenus annuels|revenu imposable
income_band: tranche de revenu|tranche de revenus|niveau de revenu|fourchette de salaire
revenue: ca|chiffre d affaires annuel|ventes totales|ventes mensuelles|recette|valeur du contrat|valeur de l affaire
profit: bénéfice net|résultat net|gain
margin: marge bénéficiaire|marge brute
budget: budget|budget alloué|budget du projet|budget publicitaire|montant de la subvention
balance: solde actuel|solde restant|solde après opération|balance
credit_limit: plafond de crédit|plafond de carte|découvert autorisé
interest_rate: taux intérêt|taux d emprunt|taeg
loan_amount: montant du crédit|montant emprunté|crédit|emprunt|montant demandé
loan_term: durée du crédit|durée de remboursement
loan_purpose: motif du prêt|objet du crédit|motif du crédit = Regroupement de crédits:30|Voiture:24|Travaux:20|Études:9|Santé:6|Mariage:5|Entreprise:6
credit_score: cote de crédit|score crédit
debt_ratio: taux d endettement|ratio d endettement
currency: code devise|monnaie de paiement = EUR:88|CHF:5|USD:5|GBP:2
exchange_rate: taux de change|cours de change
iban: compte iban|numéro iban|rib
bic: code bic|code swift
routing_number: code banque|code guichet
bank_account_number: compte bancaire|n compte|compte débiteur|compte créditeur|compte source|compte de destination
card_number: numéro de carte bancaire|cb
card_last4: quatre derniers chiffres|4 derniers chiffres
cvv: cryptogramme|code de sécurité
card_type: type carte|réseau de carte
payment_method: moyen paiement|mode paiement|type de paiement|mode de règlement|moyen de règlement = Carte bancaire:58|PayPal:18|Virement:12|Espèces:7|Chèque:5
payment_status: état du paiement|statut paiement|statut de la facture = payé:72|en attente:14|en retard:9|remboursé:3|annulé:2
is_paid: est payé|réglé|réglée|payée
transaction_type: type transaction|type d opération|nature de l opération = achat:46|virement:18|dépôt:14|retrait:12|paiement:7|remboursement:3
debit_credit: débit crédit|sens|sens de l opération = débit:68|crédit:32
account_type: type compte|nature du compte = courant:46|épargne:30|crédit:14|professionnel:7|titres:3
merchant: nom du commerçant|enseigne|bénéficiaire du paiement = Primeur du Coin|Station Nord|Café de la Gare|Électro Nova|Métro Ville|Librairie des Arts|Pharmacie du Soleil|Bistrot Bleu|Mode Urbaine|Superette Express|Brico Maison|StreamBox|Skyline Airways|Fleurs de Mai|Salle Forme|Pixel Games|Boulangerie Martin|Hôtel du Port|Taxi Vite|Jardin du Monde
merchant_category: catégorie de dépenses|type de dépense|catégorie du commerçant|poste de dépense = Alimentation:24|Restaurants:17|Carburant:11|Achats en ligne:15|Voyages:7|Loisirs:8|Factures:7|Santé:5|Électronique:4|Vêtements:2
mcc: code catégorie commerçant
is_fraud: est frauduleux|frauduleuse|suspicion de fraude|indicateur de fraude
default: défaut de paiement|impayé|défaillance
risk_level: risque|niveau risque|catégorie de risque|profil de risque = faible:52|moyen:33|élevé:15
risk_score: score de risque|indice de risque|note de risque
rent: prix mensuel|loyer du bien|prix de location|montant du loyer
mortgage_payment: mensualités|échéance mensuelle|paiement mensuel
nightly_rate: prix de la nuit|tarif journalier|prix de location par jour|prix par nuitée
fare: tarif du trajet|prix du vol|prix de la course|prix du trajet|montant de la course
stock_price: cours|cours d ouverture|plus haut|plus bas|prix de l action|cours de bourse
shares: nombre d actions|actions|quantité d actions
market_cap: capitalisation boursière|capitalisation
worth: valeur de marché|valeur du joueur|indemnité de transfert
house_price: prix du bien|prix de la maison|prix de l appartement|prix du logement
asking_price: prix affiché|prix de vente du véhicule|prix de la voiture|prix de la moto
premium: prime mensuelle|cotisation d assurance|montant de la prime
coverage: capital assuré|somme assurée|montant de la couverture
claim_amount: montant réclamé|montant des dommages|montant du dommage
payout: montant indemnisé|montant versé|règlement du sinistre
donation_amount: montant donné|somme donnée|contribution
ltv: valeur vie client|valeur client|valeur à vie
refund_amount: montant du remboursement|somme remboursée
gross_weight_price: prix au litre|prix au kg|prix du carburant
price_per_sqm: prix au m2|prix m2
`;
