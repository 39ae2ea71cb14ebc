/** "battery slowly draining from 100 to 5", "users growing from 1000": which way a measure goes, behind its name. */
export const GOING =
  /\s(?=(?:(?:slowly|steadily|gradually|constantly|continuously|linearly|quickly)\s)?(?:(?<down>falling|dropping|decreasing|declining|draining|depleting|sinking|shrinking|(?:going|ticking|drifting|trending)\sdown(?:wards?)?)|(?<up>growing|rising|increasing|climbing|(?:going|creeping|ticking|drifting|trending)\sup(?:wards?)?))(?:\s(?:slowly|steadily|gradually|constantly|linearly|over time|a (?:bit|little)))?\s*(?:$|[,;]|(?:from|to|towards|starting|by)\s))|\s(?=from\s[\p{Sc}]?\d[\d.,]*\s?\S{0,4}\s(?:(?<below>down)|(?<above>up))\sto\s)/giu;

/** "price per night higher for more stars", "rating lower for late orders": in which rows a measure is more or less. */
export const MORE_WHERE =
  /\s(?=(?:(?:much|slightly|clearly|noticeably|somewhat|a bit|a little)\s)?(?:higher|lower|longer|shorter|larger|bigger|smaller|better|worse|faster|slower|cheaper|greater|heavier|lighter)\s(?:for|in|on|at|with|when|if|during|among|after)\s\p{L})/giu;
