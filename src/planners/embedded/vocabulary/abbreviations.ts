/** What database people shorten, word by word: `short=full words`, separated by `|`. Looked at where the plain words mean nothing. */
const SHORT = `txt=text|subs=subscribers|vids=videos|acc=account|acct=account|accts=account|acctg=accounting|act=actual|addr=address|adm=admission|agt=agent|amnt=amount|amt=amount|app=application|appl=application|appt=appointment|apptmt=appointment|appr=approval|apr=approved|arr=arrival|assgn=assigned|assn=assignment|auth=authorization|avail=available|avg=average|bal=balance|batt=battery|beg=start|bldg=building|bnk=bank|bkg=booking|br=branch|brnch=branch|bthd=birth|btch=batch|bus=business|calc=calculated|canc=cancelled|cat=category|catg=category|ccy=currency|cd=code|chg=charge|chk=check|cls=class|clm=claim|clsd=closed|cmnt=comment|cmt=comment|cnt=count|cntry=country|cty=city|ctry=country|cntct=contact|co=company|comp=company|conf=confirmation|cont=contact|corp=company|crncy=currency|crs=course|crt=created|cre=created|cst=cost|ctr=center|cur=current|curr=currency|cust=customer|custno=customer number|dept=department|dep=departure|desc=description|descr=description|dest=destination|dev=device|diag=diagnosis|disch=discharge|dischg=discharge|dsch=discharge|disp=disposition|disc=discount|dist=distance|div=division|dlvr=delivery|dlvry=delivery|dlv=delivery|dob=date of birth|doc=document|dpt=department|drvr=driver|dt=date|dte=date|dtm=datetime|dttm=datetime|dur=duration|eff=effective|emp=employee|empl=employee|empno=employee number|equip=equipment|eqp=equipment|est=estimated|evt=event|exp=expiry|expr=expiry|fac=facility|fname=first name|fnm=first name|frt=freight|fone=phone|freq=frequency|frst=first|fst=first|gndr=gender|gov=government|grd=grade|grp=group|hosp=hospital|hr=hour|hrs=hours|hse=house|ident=id|idx=index|ind=flag|init=initial|ins=insurance|inst=installation|instr=instructor|inv=invoice|invc=invoice|invt=inventory|itm=item|jb=job|lang=language|lat=latitude|len=length|lgth=length|lic=license|lname=last name|lnm=last name|ln=line|lng=longitude|loc=location|lon=longitude|lst=last|lvl=level|mat=material|mbr=member|med=medication|mfr=manufacturer|mfg=manufacturing|mgr=manager|mi=middle initial|mob=mobile|mod=modified|mos=months|mrch=merchant|mrkt=market|msg=message|mth=month|mthly=monthly|mnthly=monthly|mthly=monthly|wkly=weekly|yrly=yearly|qtrly=quarterly|mthd=method|mtr=meter|nat=nationality|nbr=number|nm=name|nme=name|no=number|nr=number|num=number|nxt=next|obs=observation|odo=odometer|occ=occupation|ofc=office|off=office|opn=open|opr=operator|ord=order|ordr=order|org=organization|orig=original|part=part|pat=patient|patnt=patient|pay=payment|pct=percent|perc=percent|perf=performance|ph=phone|phn=phone|phne=phone|pkg=package|plcy=policy|pmt=payment|pol=policy|pos=position|prc=price|prd=product|prev=previous|pri=price|prio=priority|proc=process|prod=product|prof=profession|prog=progress|proj=project|prov=province|prsn=person|prty=priority|pt=patient|ptnt=patient|purch=purchase|pymt=payment|pymnt=payment|qlty=quality|qrtr=quarter|qtr=quarter|qty=quantity|qnty=quantity|quan=quantity|rcpt=receipt|rcv=received|rcvd=received|rec=record|recd=received|reg=region|regn=region|rel=relationship|rem=remaining|rep=sales rep|req=request|res=reservation|resp=response|ret=return|rev=revenue|rgn=region|rm=room|rslt=result|rsn=reason|rtng=rating|rt=rate|sal=salary|sch=scheduled|sched=scheduled|sec=section|seg=segment|sess=session|shp=ship|shpmt=shipment|shipmt=shipment|sku=sku|sls=sales|spec=specialty|spd=speed|src=source|st=state|sta=status|stat=status|stats=status|sts=status|stdt=start date|stdnt=student|std=standard|stk=stock|str=street|strt=start|stu=student|sub=subscription|subj=subject|sum=total|supp=supplier|suppl=supplier|sup=supplier|svc=service|srvc=service|sym=symbol|sys=system|tel=phone|temp=temperature|term=term|tkt=ticket|tm=time|tmp=temperature|tmst=timestamp|tot=total|totl=total|tran=transaction|trans=transaction|trn=transaction|trx=transaction|txn=transaction|trk=tracking|trkg=tracking|ts=timestamp|typ=type|uid=user id|unt=unit|upd=updated|updt=updated|usr=user|util=utilization|val=value|veh=vehicle|vend=vendor|vnd=vendor|vndr=vendor|vol=volume|vst=visit|wgt=weight|wght=weight|whse=warehouse|wh=warehouse|wk=week|wks=weeks|wt=weight|xfer=transfer|yr=year|yrs=years|zp=zip`;

/** Full words by short form, as the words of a name are normalised. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split('|').map((entry): [string, string[]] => {
    const [short = '', full = ''] = entry.split('=');
    return [short, full.split(' ')];
  }),
);

/** Names of several words that mean more than their words. */
const TOGETHER: ReadonlyMap<string, string> = new Map(Object.entries({ term_dt: 'termination_date', term_date: 'termination_date', term_reason: 'termination_reason', los: 'length_of_stay', los_days: 'length_of_stay_days', dos: 'date_of_service' }));

/** A header in full, as "admission_date" for "adm_dt"; undefined where nothing is cut short. */
export function inFull(name: string): string | undefined {
  const low = name.toLowerCase();
  const whole = TOGETHER.get(low);
  if (whole !== undefined || !low.includes('_')) return whole;
  const words = low.split('_').flatMap((word) => ABBREVIATIONS.get(word) ?? [word]);
  const full = words.join('_');
  return full === low ? undefined : full;
}

/** The words of a name, and once more in full where some are cut short: "max_temp" is spoken of as the temperature. */
export function spelledOut(keys: readonly string[]): readonly string[] {
  const full = keys.flatMap((key) => (key.length < 3 ? [key] : (ABBREVIATIONS.get(key) ?? [key])));
  return full.length === keys.length && full.every((key, i) => key === keys[i]) ? keys : [...keys, ...full];
}
