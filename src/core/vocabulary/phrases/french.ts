import { english } from './en/english.js';
import { smallLanguage } from './small-language.js';

const JOUR = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const NUM = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const SAISON = ['au printemps', 'cet été', 'en automne', 'cet hiver', 'en janvier', 'en septembre'];

/**
 * French. No-break spaces stand before ":" and "?". Subjects start with a consonant and stand where nothing contracts;
 * adjectives have one form for both genders.
 */
export const french = smallLanguage(
  {
    marks: { colon: ' : ', shout: ['', ' !'] },
    review: {
      and: ['et'],
      but: ['mais'],
      num: NUM, temps: ['une semaine', 'deux semaines', 'trois semaines', 'un mois', 'trois mois', 'six mois', 'quelques jours', 'un an'], jour: JOUR, saison: SAISON,
      superbe: ['superbe', 'impeccable', 'remarquable', 'irréprochable', 'admirable', 'exemplaire', 'magnifique'],
      triste: ['lamentable', 'médiocre', 'déplorable', 'inacceptable', 'pitoyable', 'minable'],
      open_good: ['{about} m\'a entièrement convaincu', 'je ne peux dire que du bien sur {about}', '{about} répond exactement à mes attentes', 'après {temps}, je suis toujours sous le charme', '{about} a dépassé mes attentes', 'une expérience {superbe} avec {about}', 'une amie m\'a conseillé {about} et elle a eu raison', '{about} tient ses promesses', 'je reprendrais {about} sans hésiter', 'j\'ai choisi {about} un peu par hasard et je ne le regrette pas', 'avec {about}, tout a été simple', 'rarement vu aussi bien, bravo pour {about}'],
      close_good: ['je recommande vivement', 'je reviendrai', 'cinq étoiles bien méritées', 'merci à toute l\'équipe', 'continuez ainsi', 'à conseiller à tout le monde', 'rien à redire', 'un sans-faute', 'mes amis sont déjà au courant', 'que du bonheur', 'à refaire sans hésiter'],
      open_bad: ['{about} m\'a beaucoup déçu', 'je ne peux pas recommander {about}', '{about} ne tient pas ses promesses', 'après {temps}, ma patience est à bout', 'je m\'attendais à bien mieux', 'une expérience {triste} avec {about}', 'choisir {about} était une erreur', 'avec {about}, les ennuis se suivent', 'les bons avis sur {about} restent un mystère pour moi', 'je regrette mon choix'],
      close_bad: ['plus jamais', 'j\'ai demandé un remboursement', 'à éviter', 'quel dommage', 'de l\'argent jeté par les fenêtres', 'passez votre chemin', 'une étoile, et encore', 'j\'attends des excuses', 'j\'ai déposé une réclamation', 'on trouve bien mieux ailleurs', 'je ne reviendrai pas'],
      open_mixed: ['{about}, c\'est correct, sans plus', 'avis partagé', 'du bon et du moins bon', '{about} a ses qualités et ses défauts', 'pas mal, mais peut mieux faire', 'je m\'attendais à un peu plus', '{about} ne va pas jusqu\'au bout', 'ni bien ni mal', 'avec {about}, j\'hésite encore'],
      close_mixed: ['trois étoiles pour le moment', 'il y a de la marge', 'à ce prix, cela reste acceptable', 'je laisserai peut-être une seconde chance', 'avec quelques efforts, ce serait très bien', 'tout dépend de ce que l\'on cherche', 'je ne sais pas encore si je recommencerai', 'passable', 'à conseiller avec quelques réserves'],
      fact: ['je connais {about} depuis {temps}', 'mon avis porte sur {about}', 'j\'ai essayé {about} pour la première fois {saison}', 'j\'ai découvert {about} grâce à une annonce', 'j\'ai choisi {about} après avoir comparé {num} offres'],
      fact2: ['j\'ai payé par carte', 'la facture est arrivée {jour}', 'tout s\'est fait en ligne', 'la confirmation est venue par courriel', 'on m\'a posé {num} questions', 'le rendez-vous était {jour}'],
      fact3: ['il est trop tôt pour juger', 'je complèterai dans {num} semaines', 'la suite au prochain avis', 'difficile d\'en dire plus pour le moment', 'je donnerai une note plus tard'],
    },
    reviews: {
      product_review: {
        about: ['ce produit', 'cet article', 'ce modèle'],
        good_a: ['la qualité est {superbe}', 'la finition est {superbe}', 'les matières sont solides', 'il est léger et peu encombrant', 'le design est {superbe}', 'on sent que c\'est bien fait', 'il est conforme aux photos', 'il fonctionne à merveille', 'il se nettoie en {num} minutes', 'la couleur est {superbe}', 'la notice est claire', 'il ne fait aucun bruit'],
        good_b: ['la livraison a pris {num} jours', 'l\'emballage était soigné', 'le prix est plus que correct', 'je m\'en sers {num} fois par semaine', 'toute la famille l\'a adopté', 'on m\'a répondu en {num} heures', 'l\'échange a été très simple', 'le colis était là dès {jour}', 'il est garanti {num} ans', 'commandé {jour}, reçu peu après'],
        bad_a: ['la qualité est {triste}', 'la finition est {triste}', 'il s\'est cassé au bout de {num} jours', 'les matières font bon marché', 'il ne ressemble pas du tout aux photos', 'il fait un bruit infernal', 'il sent le plastique', 'la notice est incompréhensible', 'il manquait {num} pièces', 'il a lâché en {num} semaines', 'la couleur n\'est pas celle que j\'avais commandée'],
        bad_b: ['la livraison a pris {num} semaines', 'le colis était ouvert', 'personne ne répond aux courriels', 'le retour m\'a demandé {num} appels', 'il ne vaut pas la moitié du prix', 'le livreur l\'a laissé sur le trottoir', 'la garantie ne couvre rien', 'les frais de port ont été facturés {num} fois', 'on devait me rappeler {jour}, en vain', 'le remboursement se fait attendre'],
      },
      service_review: {
        about: ['ce service', 'ce prestataire', 'cette équipe'],
        good_a: ['l\'accueil est {superbe}', 'l\'assistance par téléphone est {superbe}', 'on m\'a tout expliqué avec patience', 'on a toujours une vraie personne au bout du fil', 'le personnel connaît son métier', 'les engagements ont été tenus', 'on m\'a rappelé {jour} comme prévu', 'mon dossier a été pris au sérieux', 'le suivi est {superbe}'],
        good_b: ['tout était réglé en {num} jours', 'les démarches ont été simples', 'le prix correspondait au devis', 'la réponse est arrivée en {num} heures', 'le site est très clair', 'il n\'y a pas de frais cachés', 'le contrat se lit facilement', 'cela m\'a évité {num} déplacements', 'l\'inscription a pris {num} minutes', 'chaque étape se suit en ligne'],
        bad_a: ['l\'accueil est {triste}', 'l\'assistance par téléphone est {triste}', 'on me dit chaque fois autre chose', 'personne ne se sent responsable', 'on m\'a raccroché au nez {num} fois', 'personne n\'est venu {jour}', 'j\'ai patienté {num} heures', 'mes documents ont été perdus', 'on m\'a parlé sur un ton désagréable'],
        bad_b: ['j\'attends depuis {num} semaines', 'la facture ne correspond pas au devis', 'résilier relève du parcours du combattant', 'il a fallu envoyer {num} fois le même formulaire', 'le site est sans cesse en panne', 'les frais cachés s\'accumulent', 'le tarif a augmenté sans prévenir', 'mes courriels restent sans réponse', 'on m\'a fait passer par {num} services'],
      },
      hotel_review: {
        about: ['cet hôtel', 'cet établissement', 'ce lieu'],
        good_a: ['la chambre était {superbe}', 'le lit était très confortable', 'la salle de bains brillait', 'la vue est {superbe}', 'nous avons passé {num} nuits au calme', 'tout était très propre', 'la terrasse donnait sur la mer', 'la douche avait une bonne pression', 'le linge était changé tous les jours', 'la chambre était plus grande que prévu', 'la décoration est {superbe}'],
        good_b: ['le petit déjeuner était {superbe}', 'le personnel était charmant', 'la gare est à {num} minutes à pied', 'on nous a donné {num} bonnes adresses', 'on nous a laissé la chambre jusqu\'au soir {jour}', 'la vieille ville est à {num} rues', 'se garer était facile', 'la piscine est un régal', 'on nous a accueillis avec le sourire', 'le prix est doux pour le quartier', 'l\'emplacement est {superbe}'],
        bad_a: ['la chambre était {triste}', 'le matelas était dur comme du bois', 'il y avait de la moisissure dans la douche', 'les murs sont en papier', 'la climatisation ne marchait pas', 'le ménage n\'a pas été fait pendant {num} jours', 'la fenêtre donnait sur une cour sombre', 'l\'eau était froide', 'la moquette était pleine de taches', 'nous avons passé {num} nuits blanches', 'la literie est {triste}'],
        bad_b: ['le petit déjeuner était {triste}', 'la réception était désagréable', 'nous avons attendu la chambre {num} heures', 'on nous a facturé {num} nuits de trop', 'le centre est très loin', 'la piscine était fermée', 'se garer est impossible', 'personne n\'a écouté nos plaintes', 'il a fallu réclamer les serviettes {num} fois', 'la réservation du {jour} était introuvable'],
      },
      restaurant_review: {
        about: ['ce restaurant', 'cette table', 'ce bistrot'],
        plat: ['le magret', 'le risotto', 'le poisson du jour', 'le tartare', 'le gigot', 'le gratin', 'le curry', 'le fondant au chocolat', 'le pain maison', 'le plat du jour'],
        good_a: ['{plat} était {superbe}', '{plat} vaut le détour', 'la carte est courte et bien pensée', 'tout est fait maison', 'les portions sont généreuses', 'les produits sont de saison', 'nos {num} plats étaient réussis', '{plat} nous a laissés sans voix', 'la carte change chaque {jour}', 'la cuisson était parfaite'],
        good_b: ['le service était {superbe}', 'le cadre est très agréable', 'nous étions servis en {num} minutes', 'l\'addition est restée légère', 'la terrasse est un régal', 'le serveur a trouvé le bon vin', 'il y a {num} plats végétariens', 'les enfants ont été chouchoutés', 'la musique était discrète', 'on a tenu compte de mon allergie', 'nous avons eu une table {jour} sans réserver'],
        bad_a: ['{plat} est arrivé froid', '{plat} n\'avait aucun goût', '{plat} était trop cuit', 'les portions sont ridicules', 'la cuisine est {triste}', 'la moitié de la carte manquait', 'sur {num} plats, un seul était bon', 'le menu du {jour} est {triste}', 'tout était trop salé'],
        bad_b: ['le service était {triste}', 'nous avons attendu plus d\'une heure', 'le bruit était insupportable', 'l\'addition comptait {num} erreurs', 'le serveur ne nous a pas regardés', 'la table était sale', 'on a oublié notre réservation du {jour}', 'on nous a poussés vers la sortie', 'même le pain est payant', 'il a fallu demander l\'eau {num} fois'],
      },
      feedback: {
        about: ['ce service', 'votre équipe', 'cette nouvelle version'],
        etape: ['l\'inscription', 'le paiement', 'la réservation', 'le premier contact', 'la livraison', 'la dernière mise à jour', 'le changement de mot de passe', 'la facturation', 'la consultation'],
        souhait: ['un formulaire plus court', 'plus de moyens de paiement', 'des horaires plus larges', 'un numéro direct', 'des courriels plus clairs', 'une recherche par date', 'un rappel la veille', 'moins de clics', 'un résumé à imprimer', 'un mode sombre'],
        good_a: ['{etape}, un jeu d\'enfant', 'pour {etape}, {num} minutes ont suffi', 'aucun doute pendant {etape}', 'j\'ai tout de suite trouvé ce que je cherchais', 'j\'aime la simplicité de la démarche', 'les explications sont faciles à suivre'],
        good_b: ['on m\'a répondu en {num} heures', 'votre collègue a fait preuve de patience', 'on m\'a tenu au courant', 'tout marche bien sur mon téléphone', 'la confirmation est arrivée aussitôt', 'je gagne {num} heures par semaine', 'le prix est juste'],
        bad_a: ['{etape} a pris trop de temps', '{etape} a échoué {num} fois', 'j\'ai dû recommencer {num} fois', 'je n\'ai rien compris à la démarche', 'les explications prêtent à confusion', 'pour {etape}, j\'ai perdu {num} heures'],
        bad_b: ['personne n\'a répondu à mes questions', 'la réponse est arrivée {num} semaines plus tard', 'on m\'a renvoyé de service en service', 'rien ne marche sur mon téléphone', 'la confirmation n\'est jamais arrivée', 'cela me coûte plus cher qu\'avant'],
        close_good: ['continuez ainsi', 'il manque seulement {souhait}', 'transmettez mes remerciements à l\'équipe', 'je vous recommanderai', 'à la rigueur, j\'aimerais {souhait}', 'rien à ajouter'],
        close_bad: ['il me faut {souhait}', 'merci de corriger cela', 'je pense à changer', 'j\'aimerais être rappelé', 'pensez à proposer {souhait}', 'en l\'état, je ne peux pas vous recommander'],
        close_mixed: ['{souhait}, voilà ce qui aiderait', 'pensez à proposer {souhait}', 'il y a de la marge', 'avec {souhait}, ce serait autre chose', 'pour le moment, cela me va'],
        fact2: ['j\'aimerais {souhait}', 'une suggestion : {souhait}', 'vous pourriez proposer {souhait}', 'il serait utile de prévoir {souhait}'],
      },
    },
    forms: {
      support_ticket: {
        texts: { any: { 1: ['{^souci} {depuis}.', '{salut} {souci} {depuis}.'], 2: ['{salut} {souci} {depuis}. {^merci}.', '{^souci} {depuis}. {^essai}.'], 3: ['{salut} {souci} {depuis}. {^essai}. {^merci}.', '{^souci} {depuis}. {^essai}. {^effet}.'], 4: ['{salut} {souci} {depuis}. {^essai}. {^effet}. {^merci}.'] } },
        rules: {
          about: ['{trouble}'], salut: ['Bonjour,', 'Bonsoir,', 'Madame, Monsieur,', 'Bonjour à tous,', 'Chère équipe,'],
          souci: ['j\'ai un problème avec {about}', 'je suis bloqué avec {about}', 'quelque chose ne va pas avec {about}', 'rien ne fonctionne avec {about}', 'nous avons des difficultés avec {about}', 'je n\'arrive à rien avec {about}', 'les soucis s\'accumulent avec {about}'],
          depuis: ['depuis {jour}', 'depuis hier', 'depuis ce matin', 'depuis la dernière mise à jour', 'depuis {num} jours', 'depuis {num} semaines', 'depuis le début du mois'], jour: JOUR, num: NUM,
          essai: ['j\'ai redémarré {num} fois', 'j\'ai déjà appelé {num} fois', 'sur un autre appareil, c\'est pareil', 'la page d\'aide n\'en parle pas', 'j\'ai suivi toutes les étapes du guide', 'une collègue constate la même chose', 'je joins une capture d\'écran', 'j\'ai essayé {num} navigateurs', 'on m\'a dit de vous écrire'],
          effet: ['nous ne pouvons plus travailler', 'c\'est urgent', 'ce n\'est pas urgent, mais gênant', '{num} personnes sont concernées', 'avant, tout marchait très bien', 'nous perdons beaucoup de temps', 'il me faut une solution avant {jour}', 'cela arrive de temps en temps'],
          merci: ['merci de me rappeler {jour}', 'merci de vérifier mon compte', 'merci pour votre aide', 'dans l\'attente de votre réponse', 'dites-moi ce que je dois faire', 'une réponse rapide serait la bienvenue', 'merci de confirmer la réception de ce message'],
        },
      },
      support_note: {
        texts: { any: { 1: ['{^quoi} ; {fait}.'], 2: ['{^quoi}. {^fait}.', '{^quoi} ; {fait}. {^suite}.', '{^quoi}. {^regle}, {fin}.'], 3: ['{^quoi}. {^fait}. {^suite}.', '{^quoi}. {^humeur}. {^suite}.', '{^quoi}. {^regle}. {^fin}.'], 4: ['{^quoi}. {^humeur}. {^fait}. {^suite}.'] } },
        rules: {
          about: ['{trouble}'], num: NUM, jour: JOUR,
          quoi: ['le client signale un problème avec {about}', 'la cliente a une question sur {about}', 'deuxième contact, toujours des soucis avec {about}', 'réclamation, {num} jours sans solution pour {about}', 'demande par courriel, difficultés avec {about}', 'nouveau client, bloqué avec {about}', 'appel au sujet d\'une panne avec {about}', 'relance, rien ne va avec {about}'],
          humeur: ['échange cordial', 'vif mécontentement face à l\'attente', 'appel bref, peu de temps', 'client depuis {num} ans', 'demande à parler à un responsable', 'préfère être contacté par écrit', 'avait toutes les références sous la main'],
          fait: ['compte vérifié, aucune erreur', 'guide envoyé par courriel', 'étapes expliquées par téléphone', 'erreur reproduite', 'erreur impossible à reproduire', 'transmis au deuxième niveau', 'réglages revus, sans changement', 'captures d\'écran demandées', 'comparé avec {num} cas semblables', 'journaux consultés', 'remise de dix pour cent proposée', 'avis demandé à la facturation'],
          suite: ['rappel prévu {jour}', 'le dossier reste ouvert', 'en attente de réponse', 'à revoir dans {num} jours', 'un spécialiste répondra avant {jour}', 'transmis à l\'équipe du soir', 'à clore sans nouvelles {jour}', 'nouveau contact dans {num} semaines', 'test à faire chez le client'],
          regle: ['accès rétabli', 'donnée corrigée à la main', 'nouveau lien envoyé', 'réglage activé', 'avoir émis', 'doublon supprimé', 'coordonnées mises à jour', 'compte débloqué', 'cache vidé'],
          fin: ['dossier clos', 'fonctionnement confirmé', 'réglé en {num} minutes', 'aucune suite à donner', 'remerciements du client', 'solution ajoutée à l\'aide'],
        },
      },
      comment: {
        texts: { any: { 1: ['{^accord}, {vecu}.', '{^merci} {point}.'], 2: ['{^accord}. {^vecu}.', '{^merci} {point}. {^question} ?', '{^vecu}. {^question} ?', '{^doute}. {^vecu}.', '{^doute}. {^question} ?'], 3: ['{^merci} {point}. {^vecu}. {^question} ?', '{^accord}. {^vecu}. {^question} ?', '{^merci} {point}. {^accord}. {^vecu}.', '{^doute}. {^vecu}. {^question} ?', '{^accord}. {^vecu}. {^salut}.'] } },
        rules: {
          about: ['{topic}'], num: NUM,
          merci: ['merci pour', 'bravo pour', 'j\'ai beaucoup aimé', 'j\'ai beaucoup appris avec', 'je retiens'],
          point: ['le passage sur {about}', 'la comparaison sur {about}', 'cette histoire sur {about}', 'cet entretien sur {about}', 'ces idées sur {about}', 'ce résumé sur {about}', 'ce regard sur {about}', 'cet exemple sur {about}', 'ces chiffres sur {about}', 'ces réflexions sur {about}'],
          accord: ['je suis tout à fait d\'accord', 'bien dit', 'tout est vrai sur {topic}', 'je signe chaque mot sur {topic}', 'j\'aurais aimé lire cela plus tôt sur {topic}', '{people} vont s\'y reconnaître', 'je pense la même chose sur {topic}', 'enfin un avis clair sur {topic}', 'il fallait un texte comme celui-ci sur {topic}', 'cela correspond à ce que je vois tous les jours', 'voilà ce que {people} devraient lire', 'tout est dit sur {topic}'],
          doute: ['je n\'en suis pas si sûr', 'sur {topic}, je pense autrement', 'c\'est peut-être vrai pour {people}, pas pour tout le monde', 'il manque l\'autre point de vue', '{people} diraient le contraire', 'tout n\'est pas si rose', 'en théorie, pourquoi pas', 'sur {topic}, il y aurait beaucoup à dire', 'il manque des chiffres sur {topic}'],
          vecu: ['nous l\'avons tenté l\'an dernier', 'je vois la même chose depuis {num} ans', 'dans mon travail, c\'est pareil', 'il nous a fallu {num} mois', 'je le garde pour plus tard', 'je l\'ai partagé avec {num} amis', 'nous avons commencé il y a {num} semaines', 'je l\'ai lu {num} fois', 'mes {num} collègues disent la même chose', 'je l\'ai appris à mes dépens il y a {num} ans', 'à la maison, nous en avons parlé pendant {num} jours', 'nous nous y tenons depuis {num} semaines', 'mon premier essai a duré {num} jours', 'cela m\'a fait changer d\'avis', 'je l\'ai imprimé pour le bureau', 'je connais au moins {num} cas semblables', 'ma voisine a vécu cela il y a {num} ans', 'cela me rappelle mes débuts'],
          question: ['quelqu\'un a-t-il essayé pendant plus de {num} mois', 'que diriez-vous aux débutants', 'y aura-t-il une suite', 'est-ce aussi valable pour {people}', 'où peut-on en lire plus', 'comment cela s\'est-il terminé', 'combien de temps cela a-t-il pris', 'qu\'en pensent {people}', 'que voit-on après {num} mois', 'qu\'est-ce qui a été le plus dur', 'y a-t-il des chiffres récents', 'est-ce utile pour {people}', 'comment convaincre les sceptiques', 'cela en valait-il la peine'],
          salut: ['vivement la suite', 'bonne semaine', 'continuez à écrire', 'au plaisir de vous lire', 'merci de m\'avoir lu'],
        },
      },
      social_post: {
        texts: { any: { 1: ['{^moment} {tag}', '{^question} ? {tag}', '{^nouvelle} {tag} {tag2}', '{^avis}. {tag}'], 2: ['{^moment}. {^question} ? {tag}', '{^nouvelle}. {^humeur} ! {tag}', '{^avis}. {^question} ? {tag2}'], 3: ['{^moment}. {^humeur}. {^question} ? {tag}', '{^nouvelle}. {^humeur}. {^question} ? {tag2}', '{^moment}. {^humeur} ! {tag} {tag2}'] } },
        rules: {
          about: ['{topic}'], num: NUM, recent: ['aujourd\'hui', 'ce matin', 'cette semaine', 'ce week-end', 'ce mois-ci'], passe: ['hier soir', 'hier', 'dimanche', 'l\'autre jour', 'samedi'],
          moment: ['{recent}, j\'ai beaucoup lu sur {about}', 'longue discussion sur {about} avec {people}', 'mon sujet du moment : {about}', 'jour {rang}, j\'en apprends encore sur {about}', '{recent}, enfin du temps pour {about}', '{passe}, nous avons débattu pendant des heures sur {about}'], rang: ['trois', 'cinq', 'sept', 'dix', 'douze', 'vingt', 'trente', 'cent'],
          nouvelle: ['notre projet sur {about} commence {bientot}', 'nouveau sur le blog : {about}, pour {people}', 'inscription faite pour un atelier sur {about}', 'on cherche des gens passionnés par ce thème : {about}', 'mon petit guide sur {about} est prêt', 'encore {num} places pour la soirée sur {about}'], bientot: ['demain', 'la semaine prochaine', 'en mars', 'en avril', 'en mai', 'en octobre'],
          avis: ['un sujet dont on parle trop peu : {about}', '{about}, c\'est plus simple qu\'on ne le croit', 'sur {about}, {people} en savent plus que tout le monde', 'ce que je préfère avec {about}, ce sont {bouts}', 'trois mots sur {about} : patience, envie, humour'], bouts: ['les gens', 'les surprises', 'les moments calmes', 'les histoires', 'les détours', 'les détails'],
          humeur: ['quelle journée', 'ça valait le coup', 'trop hâte', 'quelle équipe', 'toujours le sourire', 'merci pour vos messages', 'à refaire', 'le café a aidé', 'la suite bientôt'],
          question: ['qui en est', 'des conseils', 'par où avez-vous commencé', 'qui d\'autre connaît ça', 'vous feriez quoi', 'quel livre me conseillez-vous', 'quel est votre moment préféré', 'il y a quelqu\'un', 'et maintenant, on essaie quoi'],
          tag: ['#bonjour', '#weekend', '#apprendre', '#communauté', '#idées', '#petitesvictoires', '#aujourdhui', '#bonheur', '#pasàpas'], tag2: ['#inspiration', '#équipe', '#ensemble', '#souvenirs', '#viesimple', '#heureux', '#travail', '#merci'],
        },
      },
      article_title: {
        texts: { any: { 1: ['{count} {choses} sur {about} pour {people}', '{count} {choses} sur {about} que {people} devraient connaître', 'Ce que {people} {savent} sur {about}', 'Comment {people} et {firms} {vivent} {about}', 'Pourquoi {people} {parlent} sur {about} en {year}', '{^about} en {year} : {bilan} pour {people}', '{^about} : le guide {adjectif} pour {people}', '{^about} : {num} {choses} pour {people}', '{count} {choses} que {people} et {firms} partagent sur {about}', '{count} {choses} {genre} sur {about} pour {people} et {firms}', '{^about} : {num} {choses} {genre} pour {people}', '{^about} sans {fracas} : {num} {choses} pour {people}', '{^about}, entre {people} et {firms} : {num} {choses}'] } },
        rules: {
          about: ['{topic}'], num: NUM, count: ['Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix', 'Douze'], choses: ['idées', 'questions', 'clés', 'conseils', 'exemples', 'leçons', 'pistes', 'chiffres', 'histoires', 'vérités'],
          savent: ['ignorent', 'oublient souvent', 'pensent vraiment', 'ne demandent jamais', 'apprennent trop tard', 'préfèrent taire', 'disent'], vivent: ['comprennent', 'abordent', 'découvrent', 'financent', 'repensent', 'préparent', 'réinventent', 'redécouvrent', 'défendent'], parlent: ['débattent', 's\'interrogent', 'ne sont pas d\'accord', 'changent d\'avis', 'en savent si peu', 'écrivent autant', 'misent tant'],
          bilan: ['ce qui change', 'un bilan', 'ce qui arrive', 'des pistes', 'des réponses', 'ce qu\'il faut savoir', 'du nouveau'], adjectif: ['pratique', 'complet', 'simple', 'indispensable', 'personnel', 'honnête', 'essentiel'], genre: ['utiles', 'indispensables', 'incontournables', 'simples', 'pratiques', 'rares', 'utiles à tous', 'faciles à retenir'], fracas: ['stress', 'jargon', 'peur', 'détours', 'drame', 'clichés'], year: ['2024', '2025', '2026', '2027'],
        },
      },
    },
    words: {
      'e-commerce': { trouble: ['le code promo', 'mon remboursement', 'l\'adresse de livraison', 'une commande incomplète', 'le paiement par carte', 'l\'étiquette de retour', 'un colis abîmé'], topic: ['les retours', 'les achats en ligne', 'la livraison le jour même', 'les avis des clients', 'la mode d\'occasion', 'les emballages', 'la fidélité des clients', 'les abonnements'], people: ['les acheteurs', 'les petits commerces', 'les vendeurs', 'les chasseurs de bonnes affaires'], firms: ['les boutiques', 'les grands magasins', 'les marques', 'les places de marché'] },
      healthcare: { trouble: ['mon ordonnance', 'les résultats du laboratoire', 'le rendez-vous', 'le courrier du spécialiste', 'le portail des patients', 'la facture des soins'], topic: ['le sommeil', 'la prévention', 'la télémédecine', 'la kinésithérapie', 'les allergies', 'la santé mentale', 'la vaccination', 'la nutrition', 'la rééducation', 'le grand âge'], people: ['les patients', 'les soignants', 'les médecins de famille', 'les aînés', 'les jeunes parents', 'les infirmières'], firms: ['les cliniques', 'les hôpitaux', 'les pharmacies', 'les mutuelles', 'les maisons de retraite'] },
      hospitality: { trouble: ['ma réservation', 'le tarif de la chambre', 'les arrhes', 'la climatisation', 'la clé', 'la navette'], topic: ['le tourisme durable', 'les escapades', 'le petit déjeuner', 'les hôtels de charme', 'la cuisine de saison', 'les pourboires', 'le vin', 'les vacances en famille'], people: ['les voyageurs', 'les clients', 'les cuisiniers', 'les familles'], firms: ['les hôtels', 'les restaurants', 'les auberges', 'les agences'] },
      education: { trouble: ['ma note', 'la date de l\'examen', 'la plateforme', 'le certificat', 'l\'inscription', 'l\'emploi du temps'], topic: ['les devoirs', 'les cours en ligne', 'la lecture', 'les examens', 'le travail en groupe', 'les langues', 'les mathématiques', 'la cantine'], people: ['les enseignants', 'les élèves', 'les parents', 'les apprentis'], firms: ['les écoles', 'les universités', 'les instituts', 'les bibliothèques'] },
      finance: { trouble: ['un virement', 'ma carte', 'un prélèvement inconnu', 'le relevé', 'l\'accès au compte en ligne', 'une échéance'], topic: ['l\'épargne', 'le crédit immobilier', 'les retraites', 'les paiements mobiles', 'l\'inflation', 'les impôts', 'les placements', 'la fraude'], people: ['les épargnants', 'les indépendants', 'les retraités', 'les investisseurs'], firms: ['les banques', 'les assureurs', 'les gérants', 'les mutuelles'] },
      software: { trouble: ['la connexion', 'l\'export', 'la recherche', 'les notifications', 'l\'application mobile', 'le mot de passe', 'le calendrier'], topic: ['la vie privée', 'le télétravail', 'l\'accessibilité', 'les tests', 'le nuage', 'la dette technique', 'la sécurité', 'les interfaces'], people: ['les développeurs', 'les graphistes', 'les administrateurs', 'les utilisateurs'], firms: ['les jeunes pousses', 'les cabinets', 'les petites équipes', 'les plateformes'] },
      logistics: { trouble: ['une palette', 'le numéro de suivi', 'l\'enlèvement', 'les papiers de douane', 'le bon de livraison', 'le créneau'], topic: ['la livraison de nuit', 'le dernier kilomètre', 'les camions électriques', 'les douanes', 'les entrepôts', 'le fret ferroviaire', 'les tournées', 'les conteneurs'], people: ['les chauffeurs', 'les transporteurs', 'les caristes', 'les livreurs'], firms: ['les ports', 'les armateurs', 'les messageries', 'les opérateurs'] },
      social: { trouble: ['mon compte', 'les messages', 'la photo de profil', 'une invitation', 'les alertes', 'la vérification'], topic: ['la cuisine maison', 'les voyages lents', 'les vinyles', 'le vélo', 'le jardinage', 'les jeux de société', 'les clubs de lecture', 'la photographie', 'le tricot', 'les concerts', 'le quartier', 'la poterie'], people: ['les voisins', 'les débutants', 'les créateurs', 'les passionnés', 'les amis', 'les curieux'], firms: ['les associations', 'les clubs', 'les réseaux', 'les médias'] },
    },
  },
  english,
);
