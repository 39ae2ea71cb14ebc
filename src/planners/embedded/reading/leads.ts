/** Words that ask for the data and name nothing of it. */
export const REQUEST =
  /^(?:(?:hey|hi|hello|yo|please|pls|plz|can|could|would|will|you|u|i|i'd|we|just|so|um|uh|like|to|me|us|gimme|give|get|have|want|need|generate|create|make(?!\s*[,/;]|\s*$|\s+and\s+model)|build|produce|provide|return|some|sum|a|an|the|of|for|fake|synthetic|sample|test|mock|dummy|random|realistic|dataset|data|set|table|csv|file|list|rows|records|only|columns|genera|crea|necesito|quiero|erstelle|bitte|erzeuge|crée|génère|donne|veux|je|un|une|eine|einen)\b[\s,:]*)+/iu;

/** Introduces the columns: "with", "has", "should include", "I need", "fields". */
export const INTRODUCER =
  /(?:^|[\s,(])(?:(?:where|such that|in which)(?: (?:each|every|the|all))?|with(?: just| only)?(?: the)?(?: following)?(?: (?:columns?|fields?|attributes?))?(?: (?:named|called))?|w\/|w(?= )|(?:that |which |it |they |each |rows? )?(?:(?:should|must|needs? to|has to|will|would|to) )?(?:contain(?:s|ing)?|include[sd]?|including|having|has|have|featuring|showing|capturing|covering|recording|listing|consist(?:s|ing)? of|comprising|comprises|made (?:up )?of|tracking|(?:records|lists|captures|stores)(?!\s+(?:with|of|for|containing|having|including)\b))(?: the)?(?: following)?(?: (?:columns?|fields?))?|(?:i|we)(?:'d)? (?:also )?(?:would )?(?:need|want|like|require)(?: to (?:see|have))?(?: the)?(?: following)?(?: (?:columns?|fields?))?|need|(?:give|record|store|capture|track|list|note down|show)(?: me| us)?(?!\s+(?:with|of|for|containing|having|including)\b)|columns?(?: (?:are|named|called))?|fields?(?: are)?(?!\s+with\b)|attributes?(?: are)?|spalten|felder|con|incluyendo|que incluya|columnas|mit|inklusive|bestehend aus|avec|comprenant|contenant|incluant|colonnes)(?:\s*:\s*|\s+(?=\S))/giu;

/** Of these the ones that leave no doubt that columns follow. */
export const CERTAIN = /\b(?:columns?|fields?|attributes?|(?:i|we)(?:'d)? (?:also )?(?:would )?(?:need|want|like|require)|should (?:have|contain|include)|spalten|felder|columnas|campos|colonnes|champs)\b/iu;

/** More columns behind a list that is done: "Also include …", "plus a …". */
export const ADDS = /^(?:(?:and\s+|oh\s+|please\s+)?(?:also|plus|additionally|in addition|add|and finally|lastly|finally|i also (?:need|want)|we also (?:need|want)|there should also be|it should also (?:have|contain|include)|außerdem|además|aussi)\b)[\s,:]*/iu;
