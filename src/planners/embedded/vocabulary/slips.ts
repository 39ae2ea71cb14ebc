/** Words as people type them in a hurry, and the words they mean; the speller mends what else stands near a name it knows. */
export const SLIPS: ReadonlyMap<string, string> = new Map(
  `expences expenses|expence expense|expenes expenses|shld should|shd should|shud should|shoud should|thier their|ther their|theyre their|dependng depending|dependig depending|depnds depends|dependes depends
  somwhere somewhere|smwhere somewhere|frm from|fron from|wich which|whch which|betwen between|betwn between|btween between|beetween between|wether whether|wheter whether|whehter whether
  aprox approx|aproximately approximately|rougly roughly|arond around|aroud around|arnd around|abot about|abuot about|bout about|tiil till|untill until
  alwys always|allways always|nver never|neva never|nevr never|somtimes sometimes|mosty mostly|mostley mostly|usualy usually|exacly exactly|exaclty exactly|maximun maximum|minumum minimum
  arived arrived|arive arrive|arrvied arrived|finshed finished|finsihed finished|lenght length|wieght weight|raiting rating|ratting rating|listigs listings|
  nite night|nites nights|chek check|cheked checked|payed paid|nationalty nationality|adres address|custmer customer|custumer customer|emploee employee|recieved received|recieve receive|delivry delivery|delivary delivery|quantitiy quantity|qunatity quantity|availble available|avaliable available|availabe available
  missin missing|mising missing|emtpy empty|empy empty|uniqe unique|unqiue unique|unik unique|diffrent different|differnt different|bewteen between|inbetween between
  colums columns|collums columns|coloms columns|colunms columns|columms columns|coloumns columns|colum column|collum column|coloumn column|feilds fields|fileds fields|feild field|filds fields
  shoud should|shuld should|shoul should|adress address|adresses addresses|diagnos diagnosis|diagnose diagnosis|costumer customer|costumers customers|custmers customers|emploees employees|employes employees|empolyees employees|studens students|sudents students
  catagory category|catagories categories|catergory category|suplier supplier|avarage average|averge average|salery salary|sallary salary|departement department|begining beginning|adn and|teh the|taht that|anual annual|vehical vehicle|temprature temperature
  becuase because|becouse because|beacuse because|ocurred occurred|seperate separate|seperated separated|hight height|heigth height|sunlite sunlight|sunlght sunlight|widht width|calender calendar|cancled cancelled|canceld cancelled|succesful successful|sucessful successful|explaination explanation|randomn random|rondom random|ramdom random|genrate generate|generat generate
  dischrg discharge|dischrge discharge|countrys countries|citys cities|companys companies|categorys categories|salarys salaries|childs children|peoples people|
  commision commission|comission commission|commisions commissions|startng starting|startin starting|endng ending|btwn between|waterd watered|shiping shipping|amout amount|amont amount|ammount amount|quanity quantity|quantiy quantity|totl total|discout discount
  invoce invoice|invioce invoice|recipt receipt|reciept receipt|transacton transaction|transction transaction|paymnt payment|pament payment|balence balance|balnce balance|accout account|acount account|occured occurred|refrence reference|referance reference
  maintenence maintenance|maintainance maintenance|temperture temperature|tempreture temperature|humidty humidity|lattitude latitude|longtitude longitude|weigth weight|hieght height|percentge percentage|precentage percentage|persentage percentage|discription description|desciption description
  reveiw review|coment comment|coments comments|folowers followers|followrs followers|subscribtion subscription|subscripton subscription|apointment appointment|apointments appointments|docter doctor|patiant patient|patiants patients|presciption prescription|perscription prescription|alergies allergies
  insurence insurance|insurace insurance|premuim premium|resturant restaurant|restaraunt restaurant|resturants restaurants|vehicel vehicle|vehicels vehicles|milage mileage|studnet student|studnets students|attendence attendance|attendace attendance|assigment assignment|asignment assignment
  experiance experience|experince experience|salry salary|departmnt department|postion position|positon position|warehose warehouse|shippment shipment|shipmnt shipment|destnation destination|destinaton destination|carier carrier|deprture departure|registraton registration|
  arives arrives|ariving arriving|evry every|evrey every|promotd promoted|apraisals appraisals|appraisel appraisal|normaly normally|numbr number|vacine vaccine|vacines vaccines|
  outta out of|gotta must|subtotl subtotal|hafta must|oughta should|needta must`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([slip = '', ...meant]): [string, string] => [slip, meant.join(' ')]),
);
