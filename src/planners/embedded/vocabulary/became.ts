/** "are cancelled", "default": what becomes of the rows that do so. */
export const BECAME: ReadonlyMap<string, string> = new Map(Object.entries({
  default: 'defaulted', churn: 'churned', cancel: 'cancelled', fail: 'failed', convert: 'converted', bounce: 'bounced', complain: 'complaining', relapse: 'relapsed', respond: 'responded', reply: 'answered', renew: 'renewed', subscribe: 'subscribed', unsubscribe: 'unsubscribed', upgrade: 'upgraded', graduate: 'graduated', break: 'broken', succeed: 'succeeded', pass: 'passed', expire: 'expired', crash: 'crashed', 'time out': 'timed out', connect: 'connected',
}));
