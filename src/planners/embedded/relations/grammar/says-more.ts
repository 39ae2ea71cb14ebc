const SAYS_MORE = /^\W*(?:the\s+)?(?:[\p{L}_-]+\s+){1,4}(?:is|are|was|were|gets?|tends? to be|should be)\s+(?:much\s+|far\s+|a (?:bit|lot|little)\s+|slightly\s+|clearly\s+|significantly\s+|the\s+)?(?:higher|lower|greater|smaller|rarer|commoner|better|worse|highest|lowest|rarest|(?:more|less|most|least)\s(?:common|likely|frequent|often|probable|prevalent))(?![\p{L}])/iu;

/** "churn is lower for pro", "fraud is more common among foreign cards": how often or how much it is so there, and not that it is. */
export const saysMore = (text: string): boolean => SAYS_MORE.test(text) && !/\d/u.test(text);
