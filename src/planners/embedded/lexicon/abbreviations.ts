/** Parts of names as databases shorten them; only looked at where a name as it stands is not known. */
const PARTS = `
acct acc=account addr=address adj=adjusted adm=admission agt=agent alt=altitude amt amnt=amount appl=application appt=appointment apprv=approved att=attendance auth=authorization avail=availability avg=average
bal=balance beg bgn=begin bldg=building bday=birthday brnch br=branch bus=business cat catg ctgry=category cd cde=code chg=charge chk=check cl=class clm=claim cmt cmnt=comment cnt=count cntry ctry=country co comp=company cncl=cancel cntct=contact cond=condition conf=confirmation cons=consumption cred=credit crd=card crncy curr ccy cur=currency crt cre=created cust cst custmr=customer
dept dpt=department desc descr dscr=description dest=destination dev=device diag=diagnosis dim=dimensions dir=direction disc dscnt=discount dist=distance div=division dlv deliv dlvry=delivery dob=birth_date doc=document dpnd=dependents dr=doctor drv=driver dt dte=date dtm dttm=datetime dur=duration
edu=education eff=effective elev=elevation eml=email emp empl=employee enc=encounter eq equip=equipment est=estimated evt=event expt=export ext=external
fac=facility fclty=facility flg fl ind=flag flt=flight fn fnam=first_name freq=frequency fst=first gen gndr=gender grp=group hosp=hospital hr=hour hrs=hours hum=humidity
inv=invoice inst=installation ins=insurance inc=income itm=item lang=language lat=latitude len=length lic=license lim=limit ln lnam=last_name loc=location lon lng=longitude lst=last ltd=limited lvl=level
mbr=member mfr mfg manuf=manufacturer mgr=manager mkt=market mdl=model med=medication meth mthd=method mid=middle mob=mobile mod=modified mon mnth mth=month msg=message mtr=meter mtrl=material
nat=nationality nbr nmbr num=number nm nme=name nxt=next obs=observation occ=occupancy opn=open ord ordr=order org=organization orig=original
pat pt=patient pct prcnt perc=percent pd=paid perf=performance pers=person phn=phone pkg=package plcy pol=policy pmt pymt paymt=payment pos=position prc=price prd prod prdct=product prev=previous prty prio=priority proc=procedure proj prj=project prov=provider prsn=person purch=purchase pwr=power
qty qnty qnt=quantity qtr=quarter rat rtg=rating rcv recv rcvd=received rec rcd=record ref=reference reg=region rel=relationship rem=remarks req=request res=reservation resp=response ret rtn=return rev=revenue rm=room rsn=reason rt=rate
sal=salary sched=scheduled sec=second seg=segment ser=serial sess=session sev=severity shp shpmt shpt=shipment shpg=shipping sls=sales sn=serial_number spd=speed src=source st=street sta stat sts=status std=student stk=stock str=store strt=start stu stdnt=student sub=subscription subj=subject supp splr=supplier svc srv serv=service sys=system
tel=telephone temp tmp=temperature tkt=ticket tm=time tot ttl=total trk=tracking trans trx txn tran trn=transaction treat=treatment ts tmst tstmp=timestamp tx=transaction typ tp=type
uom=unit_of_measure upd updt=updated usr=user util=utilization val=value veh vhcl=vehicle ver=version vis=visit vnd vndr=vendor vol=volume vstr=visitor whs wh whse=warehouse wt wgt=weight wk=week yr=year yrs=years zip=zip
`;

const FULL: ReadonlyMap<string, readonly string[]> = new Map(
  [...PARTS.matchAll(/((?:[a-z]+ )*[a-z]+)=([a-z_]+)/g)].flatMap(([, short = '', full = '']) => short.split(' ').map((part) => [part, full.split('_')] as const)),
);

/** The words with the shortened ones written out; undefined where none is. */
export function writtenOut(words: readonly string[]): readonly string[] | undefined {
  if (!words.some((word) => FULL.has(word))) return undefined;
  // "temp_avg" is the average temperature.
  const ordered = words.length > 1 && words.at(-1) === 'avg' ? ['avg', ...words.slice(0, -1)] : words;
  return ordered.flatMap((word) => FULL.get(word) ?? [word]);
}
