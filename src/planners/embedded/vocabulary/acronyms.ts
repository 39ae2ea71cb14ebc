/** Names that are as often written by their initials: "LinkedIn has the highest cost per click" beside a column `cpc`. */
const FULL = `adr=average daily rate|aov=average order value|arpu=average revenue per user|bmi=body mass index|bp=blood pressure|cac=customer acquisition cost|clv=customer lifetime value|cpa=cost per acquisition|cpc=cost per click|cpl=cost per lead|cpm=cost per mille|csat=customer satisfaction|ctr=click through rate|cvr=conversion rate|dau=daily active users|dob=date of birth|dom=days on market|eta=estimated arrival|etd=estimated departure|fte=full time equivalent|gdp=gross domestic product|gmv=gross merchandise value|gpa=grade point average|hoa=homeowners association|hr=heart rate|los=length of stay|ltv=lifetime value|mau=monthly active users|mrr=monthly recurring revenue|nps=net promoter score|oee=overall equipment effectiveness|otp=on time performance|roas=return on ad spend|revpar=revenue per available room|roi=return on investment|rssi=signal strength|rtt=round trip time|ttfb=time to first byte|wpm=words per minute`;

const PAIRS = FULL.split('|').map((pair) => pair.split('=') as [string, string]);
const BY_SHORT: ReadonlyMap<string, string> = new Map(PAIRS);
const BY_FULL: ReadonlyMap<string, string> = new Map(PAIRS.map(([short, full]) => [full, short]));

/** The other way to write a name: in full where it is initials, by its initials where it is written in full. */
export function otherWriting(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll('_', ' ');
  return BY_SHORT.get(plain) ?? BY_FULL.get(plain);
}
