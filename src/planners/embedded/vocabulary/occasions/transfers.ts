import type { Occasion } from './occasion.js';

/** What money is sent for: the reference of a bank transfer. */
export const TRANSFERS: Occasion = {
  about: /\b(?:bank|wire|sepa|money|instant|international) transfers?\b|\bremittanc|\bvirements?\b|\buberweisung|\btransferencias?\b|\bstanding orders?\b|\bdauerauftr/u,
  said: {
    en: 'Invoice payment:22|Rent:14|Salary:12|Family support:10|Savings:8|Insurance premium:7|Loan repayment:7|Shared bill:8|Gift:6|Deposit refund:6',
    de: 'Rechnung:22|Miete:14|Gehalt:12|Familie:10|Sparen:8|Versicherungsbeitrag:7|Kreditrate:7|Gemeinsame Kosten:8|Geschenk:6|Kaution:6',
    es: 'Pago de factura:22|Alquiler:14|Nómina:12|Ayuda familiar:10|Ahorro:8|Seguro:7|Cuota de préstamo:7|Gastos compartidos:8|Regalo:6|Fianza:6',
    fr: 'Paiement de facture:22|Loyer:14|Salaire:12|Aide familiale:10|Épargne:8|Assurance:7|Échéance de prêt:7|Frais partagés:8|Cadeau:6|Caution:6',
  },
};
