import { code, concepts } from '../builders.js';

/** Numbers that an office of a country gives to people and firms, as they are written there. */
export const OFFICIAL_NUMBERS = concepts([
  ['german_tax_id', '; de steuer id|steuerid|steueridentifikationsnummer|steuer identifikationsnummer|identifikationsnummer steuer|idnr', code('[1-9]##########', true)],
  ['german_tax_number', '; de steuernummer|steuer nr|steuernr|st nr|stnr', code('[1-9]#/###/#####', true)],
  ['german_pension_number', '; de sozialversicherungsnummer|rentenversicherungsnummer|sv nummer|svnr|sv nr|sozialversicherungs nr', code('[1-6]#[012][1-8]0[1-9][5-9]#?###', true)],
  ['german_identity_card', '; de personalausweisnummer|ausweisnummer|personalausweis|ausweis nr', code('L[0-9CFGHJKLMNPRTVWXYZ]{8}', true)],
  ['german_health_number', '; de versichertennummer|krankenversichertennummer|krankenversicherungsnummer|kv nummer', code('?#########', true)],
  ['german_register_number', '; de handelsregisternummer|hrb|hr nummer|registernummer|handelsregister', code('HRB [1-9]#####', true)],
  ['spanish_social_number', '; es número de seguridad social|número de la seguridad social|nss|número de afiliación|nº seguridad social', code('[0-4][1-9]/########/##', true)],
  ['spanish_company_number', '; es cif|nif de la empresa|nif empresa|cif de la empresa|cif nif', code('[AB]########', true)],
  ['spanish_foreigner_number', '; es nie', code('[XYZ]#######?', true)],
  ['mexican_curp', '; es curp', code('????[5-9]#0[1-9][012][1-8][HM]?????##', true)],
  ['french_social_number', '; fr numéro de sécurité sociale|numéro de sécu|nir|n sécurité sociale|numéro sécurité sociale', code('[12] [5-9]# 0[1-9] [1-8][1-9] ### ### ##', true)],
  ['french_siret', '; fr siret|numéro siret|numéro de siret', code('[3-9]## ### ### 000##', true)],
  ['french_siren', '; fr siren|numéro siren|numéro de siren', code('[3-9]## ### ###', true)],
  ['french_tax_number', '; fr numéro fiscal|numéro fiscal de référence|spi', code('[0-3]############', true)],
  ['french_identity_card', '; fr numéro d identité|carte d identité|numéro de carte d identité|cni', code('############', true)],
  ['indian_pan', 'pan number|pan no|pan card|pan card number|pan card no', code('???P?####?', true)],
  ['indian_aadhaar', 'aadhaar|aadhaar number|aadhar|aadhar number|aadhaar no|aadhar no|aadhar card|aadhaar card', code('[2-9]### #### ####', true)],
  ['indian_gstin', 'gstin|gst number|gst no|gstin number', code('[0-2][1-9]???P?####?1Z#', true)],
  ['indian_ifsc', 'ifsc|ifsc code', code('????0######')],
  ['brazilian_cpf', 'cpf|cpf number', code('###.###.###-##', true)],
  ['brazilian_cnpj', 'cnpj|cnpj number', code('##.###.###/0001-##', true)],
  ['british_ni_number', 'ni number|nino|national insurance no', code('[ABCEGHJKLMNPRSTWXYZ][ABCEGHJKLMNPRSTWXYZ] ## ## ## [ABCD]', true)],
  ['italian_tax_code', 'codice fiscale|fiscal code', code('??????[5-9]#[ABCDEHLMPRST][0-6]#?###?', true)],
]); // prettier-ignore
