/** What a Spanish text says where it is about a domain or a kind of table. */
export const CUES = `
e-commerce: tienda|tienda online|tienda en línea|tiendas|comercio electrónico|comercio|pedido|pedidos|producto|productos|catálogo|compra|compras|carrito|cliente|clientes|ventas|venta|registro de ventas|proveedores|reseñas|devoluciones|supermercado|minorista
e-commerce/customers: clientes|lista de clientes|datos de clientes|base de clientes|compradores|cartera de clientes
e-commerce/orders: pedidos|pedidos online|compras|ventas|registro de ventas|datos de ventas|órdenes de compra online|historial de pedidos|órdenes
e-commerce/products: productos|catálogo|catálogo de productos|lista de productos|artículos
e-commerce/reviews: reseñas|reseñas de productos|opiniones|valoraciones|opiniones de clientes
e-commerce/carts: carrito|carritos|carritos abandonados
e-commerce/returns: devoluciones|reembolsos
e-commerce/inventory: inventario|existencias|stock
e-commerce/suppliers: proveedores|lista de proveedores
healthcare: hospital|hospitales|clínica|clínicas|paciente|pacientes|médico|médicos|salud|sanitario|citas médicas|diagnósticos|enfermería|laboratorio|análisis de sangre|vacunas|vacunación|recetas médicas|farmacia|historias clínicas|consultas médicas|dentista|urgencias
healthcare/patients: pacientes|historias clínicas|registros de pacientes|ingresos hospitalarios|datos de pacientes|expedientes médicos
healthcare/appointments: citas médicas|citas|consultas|consultas médicas
healthcare/lab_results: resultados de laboratorio|análisis de sangre|análisis clínicos|pruebas de laboratorio
healthcare/vitals: signos vitales|constantes vitales
healthcare/prescriptions: recetas médicas|recetas|medicamentos|prescripciones|ventas de farmacia
healthcare/billing: facturas hospitalarias|facturación médica
healthcare/vaccinations: vacunas|vacunaciones|vacunación
healthcare/doctors: médicos|doctores|personal médico|enfermeras
clinical research: investigación clínica|ensayos clínicos|ensayo clínico|eventos adversos
clinical research/clinical_trial: ensayo clínico|participantes del estudio
finance: banco|bancos|bancario|bancarias|finanzas|financiero|transacción|transacciones|transferencia|transferencias|cuenta bancaria|cuentas|préstamo|préstamos|crédito|créditos|factura|facturas|acciones|bolsa|pagos|tarjetas|tarjeta de crédito|fraude|gastos|presupuesto familiar|contabilidad|hipoteca|criptomonedas
finance/transactions: transacciones|transacciones bancarias|movimientos bancarios|transferencias|pagos|extracto bancario|movimientos
finance/fraud: fraude|detección de fraude|fraude con tarjeta
finance/loans: préstamos|solicitudes de préstamo|créditos|riesgo crediticio|hipotecas
finance/accounts: cuentas|cuentas bancarias
finance/invoices: facturas|facturas emitidas|facturación
finance/stocks: acciones|precios de acciones|cotizaciones|bolsa
finance/trades: operaciones bursátiles|órdenes de bolsa
finance/expenses: gastos|presupuesto familiar|gastos personales|informe de gastos
finance/cards: tarjetas|tarjetas de crédito
crypto and trading: criptomonedas|cripto|bitcoin|divisas|blockchain
crypto and trading/crypto: criptomonedas|bitcoin
education: escuela|escuelas|colegio|colegios|instituto|universidad|universidades|alumno|alumnos|estudiante|estudiantes|profesor|profesores|curso|cursos|clase|clases|notas|calificaciones|examen|exámenes|asignaturas|matrículas|educación|becas|horario escolar|maestros
education/students: alumnos|estudiantes|alumnado|datos de estudiantes|lista de alumnos|universitarios
education/exams: exámenes|resultados de exámenes|notas|calificaciones|pruebas escolares
education/enrollments: matrículas|inscripciones|inscripciones a cursos|cursos online
education/courses: cursos|catálogo de cursos|asignaturas
education/teachers: profesores|docentes|maestros|profesorado
education/timetable: horario|horario escolar|horario de clases
education/attendance: asistencia|lista de asistencia
education/scholarships: becas|solicitudes de beca
social media: redes sociales|red social|publicación|publicaciones|seguidores|instagram|tuits|comentarios|mensajes|vídeos|influencers|perfiles|hashtags
social media/posts: publicaciones|publicaciones en redes sociales|tuits|posts
social media/profiles: perfiles|perfiles de usuario|cuentas de usuario
social media/influencers: influencers|creadores de contenido
social media/videos: vídeos|videos|vídeos de youtube
social media/messages: mensajes|mensajes de chat|chats
social media/hashtags: hashtags|tendencias
social media/comments: comentarios|respuestas
social media/ads: anuncios
human resources: recursos humanos|rrhh|empleado|empleados|trabajadores|personal|plantilla|nómina|nóminas|salarios|sueldos|candidatos|contratación|vacaciones|ausencias|ofertas de empleo|selección de personal|horas trabajadas|rotación
human resources/employees: empleados|trabajadores|personal|plantilla|datos de empleados|lista de empleados
human resources/applicants: candidatos|postulantes|solicitudes de empleo|aspirantes|candidaturas
human resources/leave: vacaciones|permisos|ausencias|solicitudes de vacaciones|bajas laborales
human resources/payroll: nóminas|nómina|salarios|sueldos
human resources/timesheets: hojas de horas|registro de horas|horas trabajadas|partes de horas
human resources/postings: ofertas de empleo|ofertas de trabajo|vacantes
human resources/reviews: evaluaciones de desempeño|evaluaciones
human resources/training: formaciones|capacitaciones|cursos de formación
iot: sensor|sensores|lecturas de sensores|datos de sensores|mediciones|dispositivos|domótica|hogar inteligente|casa inteligente|clima|meteorología|estación meteorológica|calidad del aire|telemetría|serie temporal|internet de las cosas
iot/readings: lecturas de sensores|lecturas|datos de sensores|mediciones|sensores
iot/devices: dispositivos|inventario de dispositivos
iot/wearables: pulseras de actividad|reloj inteligente|actividad física diaria
weather: clima|datos meteorológicos|estación meteorológica|tiempo atmosférico|pronóstico|lluvias|calidad del aire|tormentas
weather/weather: clima|datos meteorológicos|datos del tiempo|estación meteorológica|meteorología
weather/air: calidad del aire|contaminación|contaminación del aire|partículas
logistics: logística|envío|envíos|entregas|paquete|paquetes|transporte|mensajería|almacén|almacenes|flota|camiones|contenedores|cadena de suministro|carga|flete|reparto|rutas de reparto|compras a proveedores
logistics/shipments: envíos|entregas|paquetes|seguimiento de envíos|mercancías
logistics/stock: inventario de almacén|stock de almacén|existencias de almacén
logistics/fleet: flota|camiones|flota de vehículos
logistics/purchase_orders: órdenes de compra|compras a proveedores
logistics/containers: contenedores|carga marítima
logistics/routes: rutas|rutas de reparto|recorridos
real estate: inmueble|inmuebles|inmobiliaria|inmobiliario|vivienda|viviendas|piso|pisos|casa|casas|apartamentos|departamentos en alquiler|alquiler|alquileres|inquilinos|propiedades|agentes inmobiliarios|hipotecas de viviendas
real estate/listings: viviendas|inmuebles|casas en venta|anuncios de viviendas|propiedades|precios de viviendas|pisos en venta
real estate/rentals: alquileres|pisos en alquiler|apartamentos|viviendas en alquiler|departamentos en alquiler
real estate/tenants: inquilinos|contratos de alquiler|arrendamientos
real estate/agents: agentes inmobiliarios|inmobiliarias
travel: viaje|viajes|vuelo|vuelos|aerolínea|aeropuerto|pasajeros|turismo|agencia de viajes|reservas de vuelo|reservas de viaje|taxi|taxis|trayectos|trenes|alquiler de coches|excursiones|cruceros|bicicletas compartidas
travel/flights: vuelos|horario de vuelos|retrasos de vuelos
travel/bookings: reservas de vuelo|reservas de viaje|reservas de viajes|billetes
travel/car_rental: alquiler de coches|coches de alquiler|renta de autos
travel/tours: tours|excursiones|paquetes turísticos
mobility: taxis|viajes en taxi|bicicletas compartidas|alquiler de bicicletas|patinetes|aparcamiento|transporte público|peajes
mobility/rides: viajes en taxi|taxis|carreras de taxi|trayectos
mobility/bike_trips: bicicletas compartidas|alquiler de bicicletas|alquileres de bicicletas|bicis públicas
telecom: telecomunicaciones|telefonía|telefonía móvil|operadora|llamada|llamadas|registro de llamadas|abonados|líneas móviles|sim|planes móviles|internet y móvil|abandono de clientes|fuga de clientes|antenas
telecom/calls: llamadas|registro de llamadas|detalle de llamadas
telecom/churn: abandono de clientes|fuga de clientes|cancelaciones de clientes
telecom/subscribers: abonados|clientes móviles|líneas móviles
telecom/towers: antenas|torres de telefonía
manufacturing: fábrica|fábricas|producción|manufactura|máquina|máquinas|línea de producción|control de calidad|calidad|mantenimiento|mantenimiento predictivo|piezas|repuestos|industrial|ensamblaje|defectos
manufacturing/production: producción|datos de producción|lotes de producción
manufacturing/quality: control de calidad|inspecciones de calidad|inspecciones
manufacturing/machines: máquinas|datos de máquinas|mantenimiento predictivo
manufacturing/maintenance: mantenimiento|órdenes de trabajo|reparaciones
manufacturing/parts: piezas|repuestos|componentes
gaming: videojuego|videojuegos|juego|juegos|jugador|jugadores de videojuegos|partidas|gamers|esports|consola|compras dentro del juego
gaming/players: jugadores de videojuegos|jugadores online|gamers|perfiles de jugadores
gaming/matches: partidas|historial de partidas
gaming/games: videojuegos|juegos|catálogo de juegos
gaming/purchases: compras dentro del juego|compras en el juego|microtransacciones
web logs: registros web|logs|logs del servidor|registros del servidor|accesos web|analítica web|visitas web|visitas al sitio|sesiones|páginas vistas|tráfico web|sitio web|clics
web logs/sessions: sesiones|visitas web|visitas al sitio|analítica web|tráfico web
web logs/access_logs: logs del servidor|registros de acceso|accesos web|registros del servidor|logs
web logs/events: eventos de usuario|clics|uso de la app
web logs/app_logs: registros de la aplicación|logs de la aplicación|registros de errores
web logs/ab_test: prueba a/b|test ab
cybersecurity: ciberseguridad|seguridad informática|alertas de seguridad|incidentes de seguridad|ataques|ataques informáticos|vulnerabilidades|intentos de acceso|cortafuegos|tráfico de red|malware|phishing
cybersecurity/alerts: alertas de seguridad|incidentes de seguridad|ataques|eventos de seguridad
cybersecurity/logins: intentos de acceso|intentos de inicio de sesión|accesos al sistema
cybersecurity/firewall: registros de cortafuegos|cortafuegos|tráfico de red
cybersecurity/vulnerabilities: vulnerabilidades
cybersecurity/phishing: correos de phishing|phishing
energy: energía|electricidad|consumo eléctrico|consumo de energía|contadores|medidores|lecturas de contadores|paneles solares|energía solar|fotovoltaica|aerogeneradores|parque eólico|central eléctrica|puntos de recarga|recarga de vehículos eléctricos|facturas de luz
energy/readings: lecturas de contadores|consumo eléctrico|consumo de energía|medidores
energy/solar: paneles solares|energía solar|fotovoltaica|placas solares
energy/wind: aerogeneradores|parque eólico|energía eólica
energy/charging: puntos de recarga|recargas|recarga de vehículos eléctricos
energy/bills: facturas de luz|facturas de energía|recibos de luz
agriculture: agricultura|agrícola|granja|granjas|finca|cultivo|cultivos|cosecha|cosechas|campo|ganado|ganadería|vacas|suelo|muestras de suelo|riego|viñedo|tractores
agriculture/crops: cultivos|cosechas|cosecha|rendimiento de cultivos|parcelas
agriculture/livestock: ganado|ganadería|vacas|animales de granja
agriculture/soil: muestras de suelo|análisis de suelo
agriculture/machinery: maquinaria agrícola|tractores
sports: deporte|deportes|fútbol|futbolistas|jugadores|equipo|equipos|liga|partidos|baloncesto|tenis|maratón|carrera|corredores|gimnasio|atletas|torneo|entrenamientos|club deportivo
sports/players: jugadores|futbolistas|jugadores de fútbol|atletas|plantilla del equipo
sports/matches: partidos de baloncesto|partidos de tenis|partidos|partidos de fútbol|resultados de partidos
sports/races: carreras|maratón|corredores|resultados de la carrera
sports/teams: equipos|clasificación de la liga|clubes
fitness: gimnasio|socios de un gimnasio|entrenamientos|clases de yoga|piscina|socios de una piscina|sueño
fitness/gym: gimnasio|socios del gimnasio|entrenamientos|clientes del gimnasio|socios de un gimnasio|miembros del gimnasio|socios de una piscina|socios
insurance: seguro|seguros|aseguradora|póliza|pólizas|siniestro|siniestros|asegurados|reclamaciones de seguros|seguro de coche|primas
insurance/claims: siniestros|reclamaciones|reclamaciones de seguros|partes de siniestro
insurance/policies: pólizas|pólizas de seguro|asegurados
insurance/quotes: cotizaciones de seguros|presupuestos de seguro
restaurants: restaurante|restaurantes|menú|carta|platos|comida|comida a domicilio|cafetería|bar|cocina|recetas|recetas de cocina|reservas de restaurante|reservas de mesa|panadería
restaurants/menu: menú|carta|platos
restaurants/orders: pedidos de restaurante|pedidos de comida|comida a domicilio|ventas del restaurante
restaurants/reservations: reservas de restaurante|reservas de mesa|reservas
restaurants/restaurants: restaurantes|lista de restaurantes
food and drink: recetas|nutrición|diario de comidas|vinos|bodega|cervezas|cervecería|café|inspecciones sanitarias
food and drink/recipes: recetas de cocina|recetario
government: ayuntamiento|gobierno|municipio|municipal|ciudadanos|ciudadano|permisos de obra|licencias de obra|licencias|censo|elecciones|votantes|delitos|policía|multas|accidentes de tráfico|denuncias|datos abiertos|trámites
government/permits: permisos de obra|permisos de construcción|licencias de obra|licencias
government/requests: solicitudes ciudadanas|quejas ciudadanas|incidencias urbanas
government/tickets: multas|multas de tráfico
census and demographics: censo|hogares|población|demografía|países|ciudades
census and demographics/census: censo|hogares|población
public safety: policía|delitos|criminalidad|bomberos|emergencias|accidentes de tráfico|multas|multas de tráfico
public safety/crime: delitos|denuncias|informes policiales
public safety/accidents: accidentes de tráfico|accidentes
elections: elecciones|votantes|resultados electorales|censo electoral|diputados
elections/voters: votantes|elecciones
automotive: coche|coches|carro|carros|auto|autos|vehículo|vehículos|concesionario|coches usados|coches de segunda mano|taller|taller mecánico|motos|motocicletas|automóviles|ventas de coches|tráfico de vehículos
automotive/cars: coches|coches usados|coches de segunda mano|autos|vehículos|automóviles|carros
automotive/motorcycles: motos|motocicletas
automotive/service: taller|reparaciones de coches|servicios del taller|taller mecánico
automotive/sales: ventas de coches|ventas de vehículos|ventas de autos
automotive/traffic: aforos de tráfico|tráfico de vehículos|tráfico
media: película|películas|series|cine|streaming|música|canciones|podcast|podcasts|libro|libros|biblioteca|librería|noticias|artículos de prensa|periódico|televisión
media/watch_history: historial de reproducción|historial de visionado
media/movies: películas|series|base de películas
media/books: libros|catálogo de libros|librería
media/articles: noticias|artículos de prensa|entradas de blog
music and podcasts: música|canciones|listas de reproducción|podcasts|vinilos|escuela de música
music and podcasts/songs: canciones|música|temas musicales
music and podcasts/podcasts: podcasts|episodios de podcast
libraries: biblioteca|préstamos de libros|préstamos|biblioteca municipal|usuarios de la biblioteca|lectores|archivo
libraries/loans: préstamos de biblioteca|préstamos de libros|biblioteca|préstamos de la biblioteca
libraries/library_members: usuarios de la biblioteca|socios de la biblioteca|lectores de la biblioteca
non-profit: donación|donaciones|donantes|ong|fundación|voluntario|voluntarios|caridad|sin ánimo de lucro|sin fines de lucro|beneficencia|subvenciones
non-profit/donations: donaciones|donativos
non-profit/volunteers: voluntarios|voluntariado
non-profit/donors: donantes
non-profit/grants: subvenciones|solicitudes de subvención
marketing: marketing|mercadotecnia|campaña|campañas|publicidad|anuncios|boletín|leads|prospectos|contactos|crm|oportunidades de venta|encuesta|encuestas|soporte|soporte técnico|tickets|tickets de soporte|atención al cliente|incidencias
marketing/campaigns: campañas|campañas de marketing|campañas publicitarias|publicidad
marketing/leads: leads|prospectos|clientes potenciales
marketing/contacts: contactos|lista de contactos|agenda de contactos
marketing/deals: oportunidades|oportunidades de venta|embudo de ventas
marketing/emails: campañas de correo|boletines
surveys and market research: encuesta|encuestas|encuesta de satisfacción|investigación de mercado|encuesta de empleados
surveys and market research/survey: encuesta|encuestas|encuesta de satisfacción|respuestas de encuesta|cuestionario
customer support: tickets de soporte|soporte|atención al cliente|centro de llamadas|quejas|reclamaciones
customer support/tickets: tickets|tickets de soporte|soporte técnico|atención al cliente|incidencias|mesa de ayuda
people: personas|persona|gente|usuarios|usuario|miembros|socios|contactos personales|habitantes|individuos|datos personales
people/people: personas|gente|individuos|datos personales|nombres
people/users: usuarios|usuarios registrados|cuentas de usuarios
people/members: miembros|socios|socios del club
hospitality: hotel|hoteles|hostal|huésped|huéspedes|reserva|reservas|reservas de hotel|habitaciones|alojamiento|alojamientos|hostelería|casas rurales|apartamentos turísticos|estancias
hospitality/reservations: reservas de hotel|reservas|reservaciones|estancias
hospitality/rooms: habitaciones|habitaciones de hotel
hospitality/guests: huéspedes
hospitality/airbnb: apartamentos turísticos|casas rurales|alojamientos turísticos
veterinary: veterinario|veterinaria|clínica veterinaria|mascota|mascotas|animales|perro|perros|gato|gatos|refugio de animales|protectora|zoológico|fauna
veterinary/pets: mascotas|animales|perros|gatos
veterinary/visits: visitas al veterinario|consultas veterinarias
veterinary/adoptions: adopciones|refugio de animales|protectora
veterinary/zoo: zoológico|fauna|avistamientos
science: ciencia|científico|científicos|experimento|experimentos|investigación|laboratorio de investigación|química|física|biología|astronomía|estrellas|planetas|terremotos|sismos|ecología
science/experiments: experimentos|datos de investigación
earth and sky: terremotos|sismos|volcanes|rocas|océano|estrellas|planetas|astronomía
earth and sky/earthquakes: terremotos|sismos
earth and sky/stars: estrellas|planetas|astronomía
biology: biología|genes|genética|genoma|secuenciación|proteínas|avistamientos de especies|biodiversidad
biology/sightings: observaciones de especies|biodiversidad
projects: proyecto|proyectos|gestión de proyectos|tarea|tareas|errores de software|desarrollo de software|evento|eventos|reuniones|calendario|conciertos
projects/tasks: tareas|lista de tareas|pendientes
projects/projects: proyectos|cartera de proyectos
projects/events: eventos|conciertos|congresos
projects/meetings: reuniones
software development: desarrollo de software|informes de errores|errores de software|despliegues
software development/bugs: errores de software|bugs
aviation: aviación|aeronaves|flota de aviones|pilotos|mantenimiento de aeronaves|drones
maritime: marítimo|buques|barcos|puerto|naviera|ferris|marina|carga marítima
mining: minería|mina|cantera|mineral|voladuras
oil and gas: petróleo|gas natural|pozos|refinería|gasolineras
chemistry: química|reactivos|compuestos químicos|cromatografía
pharmacy and dental: ventas de farmacia|clínica dental|tratamientos dentales|óptica|fisioterapia
care: residencia de ancianos|residencia de mayores|cuidados a domicilio|psicoterapia|sesiones de terapia
art and culture: museo|visitantes de un museo|obras de arte|cuadros|exposiciones|galería de arte|subastas de arte
event ticketing: entradas|conciertos|entradas de cine|cines|teatro|parque temático|bodas
food delivery: comida a domicilio|pedidos de comida|repartidores|reparto de comida
legal: bufete|abogados|tribunal|juzgado|casos judiciales|juicios|contratos|notaría|presos|solicitudes de visado
construction: construcción|obras|obra|constructora|materiales de construcción|reformas|mudanzas|limpieza
childcare: guardería|escuela infantil|niñeras|campamento de verano|comedor escolar|autobús escolar
dating and community: citas|app de citas|foro|mensajes del foro|anuncios clasificados|pisos compartidos
fashion and beauty: moda|ropa|cosméticos|peluquería|citas de peluquería|zapatillas|joyas|relojes
startups and venture capital: startups|rondas de financiación|inversores|capital riesgo|crowdfunding
payments: pagos con tarjeta|contracargos|cajero automático|tarjetas regalo|punto de venta
saas: suscripciones|licencias de software|pruebas gratuitas
cloud operations: servidores|métricas de servidores|costes en la nube|copias de seguridad|equipos informáticos
waste and water: basura|residuos|recogida de basura|reciclaje|contadores de agua|calidad del agua|aguas residuales
forestry and fishing: bosque|silvicultura|árboles|madera|pesca|capturas|piscifactoría|colmenas|apicultura|caza
space: espacio|lanzamientos espaciales|satélites|astronautas
games and competitions: ajedrez|partidas de ajedrez|carreras de caballos|apuestas|juegos de mesa|lotería
research and patents: investigación|becas de investigación|publicaciones científicas|patentes
`;
