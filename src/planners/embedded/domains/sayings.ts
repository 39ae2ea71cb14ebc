/**
 * What people say of a kind of table instead of its name: any word before the plus with any behind it, a few words apart: "the
 * scripts our GPs have issued" are prescriptions, "people badging into a fitness club" check-ins.
 */
export const SAYINGS = `
e-commerce/coupons: voucher coupon promo rebate gutschein rabattcode cupon bon remise + shop store webshop webstore internet online checkout cash hand redeem tienda boutique
e-commerce/orders: purchase bought buy sale + webshop webstore internet online shopper basket checkout
e-commerce/carts: basket cart trolley warenkorb carrito panier + abandon left forgot unpaid forgotten verlassen
e-commerce/reviews: star opinion review verdict + product article buyer shopper webshop bought
e-commerce/returns: sent send brought zurückgeschickt renvoye + back refund retour
e-commerce/wishlists: thing item article product + wish later save wunschliste deseo envie
e-commerce/inventory: left shelf stockroom storeroom depot + stock sku reorder article
e-commerce/customers: people folk who buyer shopper + shop store webshop buy registered account
healthcare/prescriptions: script prescription rx medicine pill drug medication rezept receta ordonnance + gp doctor physician practice prescribe issue surgery wrote written arzt medico medecin
healthcare/appointments: slot booking appointment consultation see + doctor gp surgery clinic physician practice
healthcare/patients: people person everyone + ward hospital clinic treated practice
healthcare/lab_results: blood urine specimen + test lab result value analysis
healthcare/vaccinations: jab shot vaccine immunisation inoculation pinchazo piqure + given got clinic dose who flu people
healthcare/admissions: stay bed in-patient inpatient admitted + hospital ward discharge
healthcare/er_visits: emergency casualty a&e triage + room department arrival ward
healthcare/surgeries: operation op theatre + surgeon hospital patient anaesthetist
healthcare/nurse_shifts: nurse ward carer + roster rota duty shift
healthcare/blood_donations: blood blut sangre sang + donate donation donor gave give spende
finance/transactions: money payment booking + account statement bank current konto
finance/loans: credit borrow borrowed lent loan + bank lender repay instalment borrower
finance/invoices: bill invoice + client customer due owe unpaid freelancer
finance/expenses: spend spent outlay receipt + household staff employee claim month budget
finance/trades: share stock equity bond + buy bought sell sold broker
finance/mortgages: home house flat property + loan mortgage lender
education/students: pupil learner kid schoolchildren + school class enrol college
education/exams: mark grade score result + exam test paper pupil student
education/attendance: register absence roll truancy + school class pupil lesson
education/courses: class course lecture module + catalogue uni university college offer taught
education/enrollments: sign signed enrol register + course class module uni
education/teachers: staff people who + teach school
human resources/employees: people staff workforce headcount who + work firm company employ payroll colleague
human resources/payroll: pay wage salary lohn gehalt paie sueldo salaire + slip stub statement packet run sheet month week abrechnung bulletin
human resources/applicants: people candidate who + apply applied job vacancy hire
human resources/leave: day time holiday vacation + off leave absence sick staff
human resources/timesheets: hour time clocked + worked staff employee clock
human resources/postings: job vacancy opening position + ad advert offer post hire
human resources/training: course training learning + staff employee colleague
human resources/exits: people staff who + left quit resign leaver
logistics/shipments: parcel package consignment courier paket paquete colis sendung sendungsverfolgung + paket track trace where follow status way carrier verfolgung suivi
logistics/deliveries: parcel package van driver + drop doorstep round deliver stop
logistics/fleet: truck lorry van vehicle + run own depot haulier
logistics/stock: pallet shelf bin + warehouse depot storage
logistics/purchase_orders: order buy + supplier vendor procurement
logistics/containers: box container + port ship vessel yard
real estate/listings: house flat apartment property + sale estate agent market sell
real estate/rentals: flat apartment house room home + rent let
real estate/tenants: people renter tenancy agreement + rent rented lease flat apartment house letting
real estate/viewings: visit viewing showing + flat house buyer agent
travel/flights: plane flight departure arrival + airport board airline airlines
travel/bookings: trip holiday vacation journey + booked book traveller agency
travel/car_rental: car vehicle van + hire rent rental
telecom/calls: phone telephone call + rang ring rung traffic operator detail
telecom/text_messages: text sms + message sent phone
telecom/outages: network mobile broadband + down outage failure
manufacturing/production: part unit piece + made make line output factory plant
manufacturing/maintenance: machine + repair service breakdown fix
manufacturing/quality: part piece product + check inspect reject flaw inspector
manufacturing/downtime: machine line + stop stood still standstill
gaming/players: gamer player + game account level
gaming/purchases: gamer game in-app + buy spend purchase
web logs/sessions: visit visitor people + site website webpage
web logs/access_logs: request hit + server web http
web logs/ab_test: split variant version + test landing
cybersecurity/logins: sign log sign-in login + attempt tried failed vpn password
cybersecurity/phishing: mail email + phish scam fake
cybersecurity/vulnerabilities: hole weakness flaw scanner + security cve patch
cybersecurity/incidents: breach hack attack + security
energy/readings: meter electricity gas power + read reading use used consumption
energy/bills: electricity power gas + bill
energy/charging: car ev electric + charge charging charged plug plugged charger
energy/solar: panel solar photovoltaic pv roof + power output yield produce
energy/energy_contracts: electricity power gas strom + contract tariff supplier
agriculture/livestock: cow cattle sheep pig herd + farm farmer breed
agriculture/milk: cow dairy herd + milk milking yield
agriculture/crops: field crop harvest + farm farmer yield sown
sports/races: runner race run + result time finish
sports/matches: game match fixture + team score league goal
sports/players: footballer player squad + team club
insurance/claims: damage claim accident loss + insurer insurance insured policy
insurance/policies: cover policy contract + insurer insurance insured
insurance/life_policies: life + cover insurance insured applicant
restaurants/orders: bill check meal + eatery restaurant bistro diner waiter table
restaurants/reservations: table booked reserve + restaurant eatery bistro guest
restaurants/menu: dish menu + restaurant eatery serve price
government/tickets: fine multa amende strafzettel + parking police traffic
government/requests: resident citizen people + complaint council city hall town pothole
government/permits: permission permit + build building town council
automotive/cars: car auto vehicle motor coche voiture + second-hand used dealer forecourt sale lot hand ocasion
automotive/service: car vehicle + garage repair workshop mechanic
automotive/test_drives: drive spin + try dealer dealership
media/movies: film movie picture + cinema director screen
media/books: book title volume + author bookshop shelf publisher bookseller
media/watch_history: watch watched film show + stream streaming viewer
non-profit/donations: gift money gave give donation + charity cause appeal
non-profit/volunteers: helper volunteer people + charity cause help
non-profit/volunteer_shifts: helper volunteer + duty shift hour
marketing/campaigns: ad advert campaign + run channel click budget
marketing/leads: prospect contact lead + sales
marketing/newsletter: reader mailing newsletter + list sign subscribe mail
marketing/webinars: webinar + sign attend
hospitality/reservations: stay night room guest + hotel inn hostel guesthouse b&b booked
hospitality/rooms: room + hotel inn list
hospitality/housekeeping: clean cleaning maid + room hotel
hospitality/campsites: pitch tent camper caravan emplacement + campsite camping
hospitality/airbnb: place flat room + airbnb short-term
veterinary/visits: animal pet dog cat + clinic vet appointment surgery
veterinary/pets: pet animal + owner register chip
veterinary/adoptions: animal dog cat pet tier tiere hund hunde katze katzen animale animaux animal perro chien + home adopt adopted rehome rehomed vermittelt vermittelte adopte adoptado adoptados
veterinary/shelter_animals: animal stray dog cat + shelter pound taken intake
veterinary/dog_walks: dog + walk walker outing
projects/tasks: thing task todo to-do + do list done board
projects/projects: project + plan run portfolio
weather/weather: temperature rain wind sun + station day weather
weather/air: air smog dust + quality sensor city pollution
maritime/marina: boat yacht + harbour harbor marina berth mooring
pharmacy and dental/pharmacy_stock: medicine drug pill + shelf chemist stock
pharmacy and dental/dental_appointments: tooth teeth dentist + appointment see
art and culture/artworks: painting sculpture piece work + museum gallery collection
art and culture/museum_visitors: people visitor + museum gallery
libraries/loans: book + borrow borrowed lend lent lending library
event ticketing/ticket_sales: seat ticket + gig concert show sold
food delivery/orders: meal food dinner + door brought bring rider deliver
mobility/rides: cab taxi ride + trip passenger fare driver
mobility/parking: car park parking garage + stay park parked drove multi-storey
mobility/bike_trips: bike bicycle + hire share borrow dock
legal/court_cases: court lawsuit sue + case judge docket
fitness/gym: member join joined training train + gym fitness studio
fitness/check_ins: badge badging swipe swiping turnstile check checking coming enter entering visit walk scan scanning einchecken + gym fitness studio club
fitness/sleep: night sleep slept + tracker bed asleep
music and podcasts/songs: track song tune + music album player artist
music and podcasts/listening: track song + stream play listen
music and podcasts/podcasts: episode podcast + show host
food and drink/recipes: dish recipe + cook ingredient
fashion and beauty/salon_appointments: hair nail salon hairdresser + appointment cut booking
crypto and trading/crypto_trades: coin bitcoin crypto + bought sold buy sell trade deal exchange
payments/card_payments: card + payment paid swipe terminal
payments/atm_withdrawals: cash money + machine atm withdraw withdrawn
saas/subscriptions: subscriber plan + software app monthly
customer support/tickets: customer user problem + help desk helpdesk complaint issue support
customer support/calls: call phone + hotline centre center desk agent
software development/bugs: defect bug fault glitch issue fehler + tracker software tester developer app programmer report
software development/deployments: release rollout deploy + production version server
cloud operations/it_assets: machine server laptop computer hardware + cmdb
surveys and market research/survey: people respondent answer + asked survey questionnaire poll
public safety/crime: crime offence theft burglary + police report
elections/election_results: vote ballot + polling election candidate mayor
waste and water/water_meters: water + meter used use
games and competitions/chess_games: chess + game player
games and competitions/bets: bet wager + odds bookmaker
iot/tracking: gps position standort posicion + van truck lorry vehicle car fourgon camionnette furgoneta lieferwagen fahrzeug ping
iot/readings: sensor + value reading measure
`;
