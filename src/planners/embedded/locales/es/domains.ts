/** Concepts of the domains in Spanish. */
export const DOMAINS = `
[e-commerce]
product_title: título|título del producto = @product
category: categoría|categorías = @product_category
return_status: estado de la devolución|estado del reembolso = aprobada:40|reembolsada:35|pendiente:15|rechazada:10
condition: condición|estado del artículo|estado del producto = nuevo:70|como nuevo:12|bueno:12|aceptable:6
[healthcare]
insurance_provider: aseguradora|seguro|compañía de seguros = @insurance_provider
department: departamento|servicio|área = @medical_department
temperature: temperatura|temp|fiebre
unit: unidad|unidades
refills: reposiciones|número de reposiciones
dose_number: número de dosis|dosis número
hospital: hospital|nombre del hospital|clínica|centro médico|centro de salud|centro = Hospital General Universitario|Clínica Santa María|Hospital del Mar|Centro Médico Norte|Hospital San Rafael|Clínica La Paz|Hospital Infantil|Hospital Provincial|Hospital {San Juan,Santa Ana,San José,Virgen del Rocío,Virgen de la Salud,La Fe,Reina Sofía,Clínico}|Hospital {Universitario del Norte,Universitario del Sur,Comarcal,Regional,Central,Militar}|Clínica {San Miguel,Los Ángeles,Santa Elena,del Pilar,Bellavista,Monteverde,Sagrada Familia,Dental Centro}|Centro Médico {Sur,La Plaza,Santa Clara,Los Olivos,del Este,Universidad}|Centro de Salud {El Parque,La Fuente,Las Flores,San Blas,Los Pinos,Mirasierra}|Policlínica {Miramar,Gran Vía,Levante,Moncloa,Costa Sur}|Instituto {Oftalmológico,del Corazón,Oncológico,de Rehabilitación,de Neurología}|Maternidad La Luz|Sanatorio del Valle|Hospital Veterinario Central|Sanatorio San Roque|Hospital de Día Norte|Hospital Cruz Roja|Clínica Universitaria|Hospital Materno
status: estado|estado del paciente = ingresado:30|dado de alta:58|en observación:12
[finance]
expiry_date: caducidad|válida hasta
ticker: símbolo|símbolo bursátil|acción
listed_company: empresa cotizada|sociedad cotizada
sector: sector|sector de mercado = Tecnología|Industria|Finanzas|Salud|Energía|Consumo|Comunicación|Servicios públicos
side: lado|tipo de orden|compra venta|compra o venta = compra:53|venta:47
trade_price: apertura|máximo|mínimo|cierre|precio de operación
type: tipo|tipo de movimiento = compra:46|transferencia:18|depósito:14|retiro:12|pago:7|reembolso:3
category: categoría|categoría de gasto = @merchant_category
status: estado|estado de la transacción|estado de la transferencia = completada:88|pendiente:7|fallida:4|revertida:1
account_status: estado de la cuenta = activa:88|inactiva:7|cerrada:5
branch: sucursal|oficina|oficina bancaria = Calle Mayor|Aeropuerto|Centro|Puerto|Universidad|Parque Norte|Ensanche
[education]
grade_level: grado|curso escolar|nivel escolar|año escolar
gpa: promedio académico|expediente medio
average_20: nota media|promedio|media|promedio general
exam_score: nota|calif|calif.|calificación|puntuación del examen|nota del examen|resultado del examen|puntaje|notas
final_grade: nota final|calificación final|mención|calificación en palabras = Sobresaliente:16|Notable:32|Bien:22|Aprobado:20|Suspenso:10
subject: asignatura|materia|disciplina = Matemáticas|Lengua|Inglés|Biología|Química|Física|Historia|Geografía|Arte|Música|Educación Física|Informática
school_class: clase|grupo|aula de clase = 1º ESO A|1º ESO B|2º ESO A|2º ESO B|3º ESO A|3º ESO B|4º ESO A|4º ESO B|1º Bach A|2º Bach A
course_title: curso|nombre del curso|título del curso|módulo|taller|capacitación|formación|clase magistral
course_category: categoría del curso|área del curso
level: nivel|nivel del curso = Principiante:45|Intermedio:35|Avanzado:20
major: carrera|especialidad|titulación|programa de estudios|licenciatura = Informática|Administración de Empresas|Psicología|Ingeniería Mecánica|Biología|Derecho|Medicina|Economía|Arquitectura|Filología|Enfermería|Magisterio
year_of_study: año de estudio|año de carrera|curso académico actual
university_year: curso universitario = primero:29|segundo:26|tercero:24|cuarto:21
semester: semestre|cuatrimestre|periodo académico = Otoño 2024|Primavera 2025|Otoño 2025|Primavera 2026
period: período|periodo de clase|hora de clase
weekday: día|día de la semana = lunes|martes|miércoles|jueves|viernes
attendance: asistencia|porcentaje de asistencia|tasa de asistencia
attendance_mark: estado de asistencia|marca de asistencia|presente = presente:88|ausente:7|retraso:4|justificado:1
minutes_late: minutos de retraso
hours_studied: horas de estudio|tiempo de estudio|horas estudiadas|horas que estudia
passed: aprobado|aprobó|ha aprobado
school: escuela|colegio|instituto|universidad|centro educativo|nombre del colegio = Colegio San José|IES Cervantes|Colegio Santa Teresa|IES Machado|Universidad de Granada|Universidad Complutense|Colegio La Salle|IES Velázquez|Universidad de Salamanca|Colegio Montessori|Colegio {San Miguel,Santa Ana,San Agustín,La Inmaculada,El Pilar,Sagrado Corazón,San Ignacio,Los Rosales}|IES {Lorca,Unamuno,Goya,Picasso,Gaudí,Quevedo,Ramón y Cajal,Clara Campoamor}|CEIP {El Parque,La Fuente,Miguel Hernández,Gloria Fuertes,Los Pinos,Sierra Nevada}|Universidad de {Sevilla,Valencia,Zaragoza,Málaga,Murcia,Oviedo,Barcelona}|Escuela {Infantil Arcoíris,Infantil La Luna,de Arte,de Música,de Hostelería,Técnica Superior}|Instituto {Cervantes Sur,Mediterráneo,Tecnológico,del Norte}|Liceo {Francés,Italiano,Bolívar}|Colegio {Británico,Alemán,Nuevo Horizonte,Los Andes,Simón Bolívar,Monteverde}|Conservatorio Municipal|Academia Minerva|Colegio Las Encinas
scholarship: beca|tiene beca|becado
absences: ausencias|faltas|faltas de asistencia|inasistencias
enrollment_status: estado de matrícula|estado del estudiante|situación académica = matriculado:78|graduado:13|retirado:6|de permiso:3
[social media]
platform: plataforma|red social
niche: nicho|temática|tema|categoría = moda:18|viajes:14|fitness:13|comida:14|tecnología:11|belleza:13|videojuegos:9|familia:8
content: contenido|texto|mensaje
comment_text: comentario|texto del comentario|respuesta
video_title: título del vídeo|título del video|título = Rutina de mañana en 5 minutos|Probé la receta viral|Renuevo mi cuarto con poco dinero|Un día en mi vida|Los 10 mejores trucos de viaje|Abriendo el móvil nuevo|Ejercicio sin equipo|Cómo aprender más rápido|Mi mayor error|Ruta de comida callejera|Reaccionando a vídeos antiguos|Escritorio hecho a mano|Guitarra para principiantes|Qué como en un día|Maleta para dos semanas|Opinión sincera|Reto de baile|Gato contra robot
account_type: tipo de cuenta|tipo de perfil = personal:72|creador:18|empresa:10
content_type: tipo de contenido|tipo|formato = foto:42|vídeo:36|texto:12|carrusel:10
[human resources]
clocked_in: hora de entrada|entrada|fichaje de entrada
clocked_out: hora de salida|salida|fichaje de salida
break_minutes: descanso|pausa|minutos de descanso|minutos de pausa
type: tipo de ausencia|tipo de permiso = @leave_type
title: título|puesto = @job_title
stage: etapa|fase = @applicant_stage
status: estado|estado del empleado = @employment_status
billable: facturable|es facturable
training_name: curso|formación|capacitación|nombre del curso = Prevención de incendios|Protección de datos|Liderazgo|Primeros auxilios|Excel avanzado|Código de conducta|Gestión de conflictos|Carnet de carretillero|Ciberseguridad|Gestión del tiempo
satisfaction: satisfacción laboral|clima laboral|satisfacción
education: estudios|formación académica|titulación = @education_level
[iot]
device_name: nombre del dispositivo|nombre del sensor|nombre = Sensor del salón|Termostato de cocina|Puerta del garaje|Cámara frontal|Sonda de invernadero|Monitor de caldera|Sensor del ático|Luz de oficina|Pasarela del almacén|Estación de azotea|Monitor de bomba|Sensor de fugas
device_type: tipo de dispositivo|tipo = termostato:20|cámara:18|sensor de puerta:16|enchufe inteligente:16|sensor de movimiento:14|pasarela:8|luz:8
status: estado = ok:90|aviso:7|error:3
active_minutes: minutos activos|minutos de actividad
location: ubicación|habitación|lugar|sala = Salón|Cocina|Dormitorio|Garaje|Sótano|Oficina|Almacén A|Almacén B|Invernadero|Azotea|Entrada
[logistics]
status: estado|estado del envío|estado de entrega|estado del paquete = entregado:64|en tránsito:18|en reparto:7|pendiente:6|retrasado:3|devuelto:2
weight: peso|peso en kg|peso del envío
vehicle_type: tipo de vehículo|tipo de camión|vehículo = furgoneta:44|camión rígido:24|tráiler:20|camión frigorífico:12
vessel: buque|barco|nombre del buque
container_size: tamaño del contenedor|tipo de contenedor
stops: paradas|número de paradas
transport_mode: modo de transporte|tipo de transporte|medio de transporte = carretera:54|aéreo:18|marítimo:20|ferrocarril:8
delayed: retrasado|con retraso|a tiempo
incoterm: incoterms|condición de entrega
[real estate]
rooms: habitaciones|número de habitaciones|estancias|cuartos
property_type: tipo de vivienda|tipo de propiedad|tipo de inmueble = Piso:46|Casa:20|Adosado:15|Ático:10|Estudio:9
price: precio|precio de venta|precio del inmueble
area: área|superficie|metros cuadrados|tamaño
status: estado|estado del anuncio|estado del inmueble = activo:56|reservado:18|vendido:22|retirado:4
lease_status: estado del contrato|estado del alquiler = vigente:78|vencido:14|rescindido:8
available_from: disponible desde|fecha de disponibilidad
listings_sold: inmuebles vendidos|ventas realizadas
commission_rate: porcentaje de comisión|tasa de comisión
furnishing: mobiliario|amueblado = sin amueblar:52|amueblado:30|semiamueblado:18
hoa_fee: gastos de comunidad|cuota de comunidad
energy_class: clase energética|certificado energético|eficiencia energética
[travel]
class: clase|clase de viaje|cabina = Turista:78|Turista superior:9|Ejecutiva:10|Primera:3
airline: aerolínea|compañía aérea
status: estado|estado del vuelo = a tiempo:74|retrasado:18|cancelado:4|embarcando:4
booking_status: estado de la reserva|estado del viaje = confirmada:78|cancelada:11|pendiente:7|completada:4
delay: retraso|retraso en minutos|demora|minutos de retraso
aircraft: avión|tipo de avión|aeronave
tour_name: nombre del tour|tour|excursión|paquete = Lo mejor de Roma|Trekking en los Andes|Aventura safari|Crucero islas griegas|Auroras boreales|Ruta del vino|Kioto en primavera|Camino de Santiago|Fiordos en barco|Zocos de Marruecos
purpose: motivo del viaje|motivo|propósito = ocio:58|negocios:30|visita familiar:12
[telecom]
monthly_charges: cargo mensual|cuota mensual|factura mensual|coste mensual
total_charges: cargos totales|total facturado
plan: plan|tarifa|plan de datos|nombre del plan = Prepago:28|Básico 5 GB:24|Plus 20 GB:26|Ilimitado:22
internet_service: servicio de internet|tipo de internet = fibra:62|ADSL:18|ninguno:20
call_type: tipo de llamada|dirección de la llamada = saliente:52|entrante:40|perdida:8
call_result: resultado|resultado de la llamada = contestada:74|sin respuesta:14|ocupado:7|buzón:5
cell_tower: antena|torre|torre celular|celda
charge: cargo|coste de la llamada|costo de la llamada
activation_date: fecha de activación|activado el
dropped_calls: llamadas caídas|llamadas cortadas
calls: número de llamadas|llamadas|llamadas realizadas
sms_count: sms enviados|número de sms
roaming: itinerancia|en roaming
[manufacturing]
part_name: pieza|nombre de la pieza|componente|producto = Carcasa de engranaje|Eje de transmisión|Rodamiento 6204|Cuerpo de válvula|Placa de control|Disco de freno|Aro de pistón|Bomba hidráulica|Soporte de sensor|Ventilador|Mazo de cables|Brida de acero|Pala de rotor|Juego de muelles|Tapa
defect_type: tipo de defecto|tipo de fallo = rayón:28|abolladura:18|desalineación:17|grieta:12|decoloración:13|medida incorrecta:12
inspection_result: resultado de la inspección|resultado|resultado del control = aprobado:93|rechazado:7
quality_grade: grado de calidad|calidad
maintenance_type: tipo de mantenimiento|tipo de reparación = preventivo:54|correctivo:32|inspección:14
status: estado|estado de la orden = completado:66|en curso:16|programado:14|cancelado:4
plant: planta|fábrica|centro de producción = Planta Martorell|Planta Vigo|Planta Zaragoza|Planta Monterrey|Planta Valladolid|Planta Puebla|Planta Bilbao|Planta Getafe
temperature: temperatura|temperatura de la máquina
pressure: presión
[gaming]
level: nivel|nivel del jugador
kills: bajas|eliminaciones|asesinatos
deaths: muertes|número de muertes
assists: asistencias
kd_ratio: ratio kd|relación kd
win_rate: tasa de victorias|porcentaje de victorias
wins: victorias|partidas ganadas
losses: derrotas|partidas perdidas
rank_tier: rango|liga|división = Bronce:26|Plata:28|Oro:22|Platino:13|Diamante:7|Maestro:3|Gran maestro:1
game_title: juego|título del juego|nombre del juego|videojuego
game_genre: género|género del juego = acción:24|rol:18|disparos:18|estrategia:12|deportes:11|puzle:9|carreras:8
platform: plataforma|consola
game_mode: modo de juego|modo = clasificatoria:40|casual:34|duelo por equipos:14|battle royale:12
map: mapa|nombre del mapa
match_result: resultado|resultado de la partida = victoria:48|derrota:48|empate:4
item_name: objeto|artículo|nombre del objeto = Aspecto dorado|Pase de batalla|500 monedas|Espada legendaria|Impulso de velocidad|Caja de botín|Montura dragón|Paquete de gestos|Vidas extra|Cofre misterioso|Mejora de escudo|Paquete VIP
copies_sold: copias vendidas|unidades vendidas
score: puntuación|puntos|experiencia
character_class: clase de personaje|clase|personaje|héroe = Guerrero|Mago|Arquero|Sanador|Pícaro|Tanque|Cazador|Paladín
guild: clan|gremio|equipo
[web logs]
session_duration: duración de la sesión|duración|tiempo en el sitio
status: estado|código
message: mensaje|mensaje de registro = @log_message
user_id: id de usuario|id de visitante|usuario
source: fuente|origen = @traffic_source
level: nivel
[cybersecurity]
status: estado|estado de la alerta = abierta:32|en investigación:22|resuelta:34|falso positivo:12
action: acción|acción de la regla = permitir:72|denegar:22|descartar:6
remediation_status: estado de la corrección = abierta:38|en curso:24|corregida:32|aceptada:6
discovered_date: fecha de descubrimiento|descubierto el
is_phishing: es phishing|malicioso|es spam
link_count: número de enlaces|enlaces
source_port: puerto de origen
category: categoría|tipo|tipo de incidente = @attack_type
asset: activo|sistema afectado|objetivo
[energy]
kwh_price: precio por kwh|precio del kwh
irradiance: irradiancia|radiación|radiación solar
panel_temperature: temperatura del panel|temperatura del módulo
inverter_status: estado del inversor|estado = en marcha:88|en reposo:8|avería:4
rotor_rpm: velocidad del rotor|rpm del rotor
power_output: potencia de salida|potencia
cost: coste|costo|coste de energía
energy_source: fuente de energía|fuente|tipo de generación = Solar:30|Eólica:28|Gas:20|Hidráulica:12|Nuclear:8|Carbón:2
station: estación de carga|punto de carga|estación = Centro Comercial|Autopista km 12|Aeropuerto P2|Garaje del Puerto|Ayuntamiento|Parque Norte|Campus|Supermercado Este
[agriculture]
birth_date: fecha de nacimiento|nacido el
weight: peso|peso en kg|peso vivo
age: edad
health_status: estado de salud|salud|estado sanitario = sano:88|en tratamiento:8|en cuarentena:4
nutrient: nitrógeno|fósforo|potasio|nutriente
equipment_type: tipo de maquinaria|tipo de equipo|maquinaria = Tractor:42|Cosechadora:22|Pulverizador:14|Sembradora:14|Empacadora:8
farm: granja|finca|explotación|hacienda = Finca El Olivar|Granja Sol|La Dehesa|Los Robles|El Arroyo|Campos Dorados|La Era|Cortijo Nuevo|Las Encinas|Valdeflores|El Molino|Huerta Grande|Los Almendros|Santa Clara
rainfall: precipitación|lluvia|pluviometría
[sports]
team: equipo|club|equipo local|equipo visitante|rival = Atlético Norte|Real Puerto|CD Ribera|Deportivo Águilas|UD Leones|Racing Ciudad|Sporting Plata|CF Montaña|Estrella Real|CD Bahía|Unión Hierro|Costa FC
position: posición|demarcación|puesto = portero:10|defensa:32|centrocampista:34|delantero:24
goals: goles|goles marcados
match_goals: goles local|goles visitante|goles del local|goles del visitante
assists: asistencias
points: puntos|puntos por partido
rebounds: rebotes|robos
matches: partidos|partidos jugados
wins: victorias|derrotas|empates
goals_for: goles a favor|goles en contra
cards: tarjetas|tarjetas amarillas|tarjetas rojas|faltas cometidas
jersey: dorsal|número de camiseta
stadium: estadio|campo = Estadio del Puerto|Campo Norte|Estadio Ribera|Arena Águila|Municipal|Estadio Memorial|La Plata|Estadio de la Bahía
sport: deporte|disciplina = Fútbol:34|Baloncesto:18|Tenis:13|Natación:12|Atletismo:10|Voleibol:6|Ciclismo:7
finish_time: tiempo final|tiempo de llegada|tiempo de carrera
bib: dorsal de carrera|número de corredor
league: liga|competición|torneo|campeonato = Primera División|Segunda División|Copa Nacional|Liga Regional|Supercopa
medal: medalla = Oro|Plata|Bronce
position_rank: puesto final|lugar|posición final
pace: ritmo|ritmo medio
attendance: asistencia|espectadores|público
[insurance]
claim_type: tipo de siniestro|tipo de reclamación|causa del siniestro = colisión:42|robo:13|clima:18|responsabilidad civil:17|incendio:5|vandalismo:5
claim_status: estado del siniestro|estado = aprobado:52|pendiente:22|rechazado:12|pagado:14
policy_type: tipo de póliza|tipo de seguro|ramo|producto = Auto:42|Hogar:24|Vida:14|Salud:14|Viaje:6
policy_status: estado de la póliza = vigente:80|suspendida:9|cancelada:7|vencida:4
amount: importe|monto
annual_mileage: kilometraje anual|kilómetros anuales
quoted_premium: prima cotizada|cotización
policy_number: número de póliza|póliza
[restaurants]
category: categoría|tipo de plato = @dish_category
price: precio|precio del plato|precio unitario
order_type: tipo de pedido|modalidad = en sala:52|para llevar:24|a domicilio:24
status: estado|estado de la reserva = confirmada:62|sentada:14|completada:14|cancelada:7|no asistió:3
price_level: nivel de precio|rango de precio
waiter: camarero|mesero|atendido por
table_no: mesa|número de mesa|n de mesa|no de mesa
[government]
permit_type: tipo de permiso|tipo de licencia|tipo de obra = Obra nueva:20|Reforma:32|Eléctrica:16|Fontanería:14|Demolición:7|Cubierta:11
status: estado|estado del permiso|estado de la solicitud = emitido:46|en revisión:24|aprobado:18|caducado:7|denegado:5
request_type: tipo de solicitud|tipo de queja = Bache:24|Alumbrado:18|Grafiti:14|Ruido:18|Basura sin recoger:16|Árbol caído:10
violation: infracción|tipo de infracción = Estacionamiento vencido:34|Zona prohibida:26|Hidrante:9|Doble fila:13|Exceso de velocidad:12|Carril bus:6
agency: organismo|agencia|ministerio|dependencia = Obras Públicas|Parques y Jardines|Tráfico|Sanidad|Vivienda|Educación|Policía Local|Aguas
district: distrito|barrio = Centro|Norte|Sur|Este|Oeste|Casco Antiguo|Ensanche|Puerto
[automotive]
vehicle_make: marca|marca del vehículo|fabricante
vehicle_model: modelo|modelo del vehículo
motorcycle_brand: marca de moto|marca de la moto
motorcycle_model: modelo de moto
transmission: transmisión|caja de cambios|cambio = manual:62|automático:38
body_type: carrocería|tipo de vehículo|tipo de coche = Sedán:20|SUV:36|Compacto:26|Familiar:8|Furgoneta:6|Coupé:4
price: precio|precio de venta
year: año|año del coche
condition: estado del vehículo|estado|condición = excelente:20|bueno:48|regular:24|malo:8
car_fault: avería|averia|fallo|problema del coche|avería del vehículo = ruido de frenos:14|testigo de motor:14|batería descargada:12|fuga de aceite:11|embrague gastado:9|alternador averiado:8|aire acondicionado no funciona:9|pinchazo:9|sobrecalentamiento:7|elevalunas roto:7
service_type: tipo de servicio|tipo de reparación|servicio = Cambio de aceite:32|Frenos:16|Neumáticos:16|Revisión:18|Batería:9|Motor:9
owners: número de propietarios|dueños anteriores
doors: puertas|número de puertas
financing: financiación|tipo de financiación = préstamo:48|contado:30|leasing:22
road: vía|carretera|calle = A-1 Norte|Ronda|Calle Mayor|Puente del Puerto|AP-7|N-340|Avenida del Aeropuerto|Paseo del Río
vehicle_count: número de vehículos|conteo de vehículos|intensidad de tráfico
congestion: congestión|nivel de tráfico = baja:46|media:34|alta:20
accident_history: historial de accidentes|tuvo accidente
[media]
movie_title: título|película|título de la película|serie|nombre de la película
genre: género|géneros
content_type: tipo de contenido|tipo|formato = película:46|serie:46|documental:8
book_title: libro|título del libro
book_genre: género literario|género del libro
headline: titular|título del artículo = El ayuntamiento aprueba un nuevo parque|La bolsa cierra al alza|Científicos cartografían el fondo marino|El equipo local gana la final|Alerta de temporal en la costa|Abre un museo en el centro|Autobuses eléctricos en marcha|Se estabiliza el precio de la vivienda|Una escuela gana el premio de robótica|Los agricultores celebran la lluvia|El aeropuerto amplía su terminal|Dormir bien mejora la memoria|Récord de público en el festival|Las obras del puente empiezan el lunes
box_office: recaudación|taquilla
runtime: duración|minutos de duración
rating: valoración|puntuación|calificación
age_rating: clasificación por edad|edad recomendada = TP:22|+7:24|+12:26|+16:20|+18:8
episode_title: episodio|título del episodio|capítulo = El comienzo|Perdido y encontrado|A puerta cerrada|Una nueva esperanza|Punto de inflexión|El largo camino|Verdades ocultas|Voces|Reencuentro|Tras la tormenta|La entrevista|Corte final
season_number: temporada|número de episodio
section: sección|sección del periódico = Política|Economía|Deportes|Cultura|Tecnología|Ciencia|Local|Opinión
completed: completado|visto completo
[non-profit]
campaign: campaña|causa|fondo|proyecto = Agua limpia|Refugio de invierno|Comidas escolares|Gala anual|Ayuda de emergencia|Plantar árboles|Rescate animal|Ayuda médica|Alfabetización|Campaña de fin de año|Abrigos para todos|Libros para niños|Mares limpios|Banco de alimentos|Carrera solidaria|Salvar el humedal|Música para todos|Ayuda inundaciones|Ayuda terremoto|Juguetes en Navidad|Fondo de becas|Deporte joven|Casa de acogida|Nueva biblioteca|Huerto comunitario|Clínica móvil|Parques seguros|Vacunas rurales|Bote de rescate|Payasos de hospital
volunteer_role: rol|función|tarea del voluntario = Apoyo en eventos|Conductor|Tutor|Reparto de alimentos|Traductor|Captación de fondos|Mentor|Coordinador
donor_type: tipo de donante|tipo = particular:78|empresa:14|fundación:8
total_donated: total donado|donaciones totales
anonymous: anónimo|es anónimo|recibo enviado
[marketing]
conversions: conversiones
channel: canal|canal de la campaña = correo:26|búsqueda de pago:24|redes sociales:26|display:12|afiliados:7|SEO:5
sent_count: enviados|correos enviados|destinatarios
unsubscribes: bajas|cancelaciones de suscripción
source: fuente|origen = @lead_source
status: estado|estado de la campaña = activa:42|completada:36|pausada:14|borrador:8
audience: público objetivo|audiencia = Jóvenes|Padres|Profesionales|Estudiantes|Mayores|Pymes|Propietarios|Jugadores
[hospitality]
board_basis: régimen|pensión|régimen alimenticio|tipo de régimen = solo alojamiento:22|alojamiento y desayuno:44|media pensión:22|pensión completa:6|todo incluido:6
room_type: tipo de habitación|categoría de habitación = individual:22|doble:54|suite:12|familiar:12
status: estado|estado de la reserva = confirmada:48|registrado:14|finalizada:26|cancelada:9|no se presentó:3
room_status: estado de la habitación = disponible:48|ocupada:40|en limpieza:8|fuera de servicio:4
rate_plan: tarifa|plan tarifario|tipo de tarifa = Estándar:42|No reembolsable:24|Con desayuno:22|Corporativa:12
arrival: llegada|fecha de llegada|entrada|fecha de entrada
departure: salida|fecha de salida
children: niños|número de niños
hotel: hotel|nombre del hotel|alojamiento = Gran Hotel Puerto|Hotel Bellavista|Hotel del Parque|Resort Atardecer|Posada Ciudad|Hotel Mirador|Hotel Central|Palacio del Mar|Suites Jardín|El Molino Viejo|Hotel {Bristol,Astoria,Europa,Imperial,Continental,Alameda,Colón,Cervantes,Goya,Mediterráneo}|Hostal {La Plaza,Los Arcos,Santa Ana,El Sol,San Miguel}|Parador {del Castillo,de la Sierra,del Río,de la Villa}|Posada {del Camino,La Encina,Los Olivos,del Mar}|Gran Hotel {Alhambra,Costa Azul,Victoria,Real}|Resort {Costa Dorada,Bahía,Palmeras,Playa Blanca}|Casa Rural {El Roble,La Fuente,Las Nubes,Los Almendros}|Apartamentos {Sol y Mar,Centro,La Marina}|Hotel {Plaza Mayor,Catedral,Estación,Aeropuerto,Balneario}|Hotel Sierra Nevada|Hotel {Miramar,Las Palmas,Bahía Blanca,Los Naranjos,San Marcos,Puerta del Sol,Montaña}
listing_title: título del anuncio|título = Loft acogedor en el centro|Apartamento con vistas al mar|Estudio tranquilo con jardín|Piso moderno junto a la estación|Cabaña rústica de montaña|Habitación luminosa en el casco antiguo|Ático con terraza|Casa familiar junto al lago
total_stays: estancias|número de estancias
last_stay: última estancia
availability_days: días disponibles
special_requests: peticiones especiales|solicitudes especiales = Llegada tardía|Almohada extra|Habitación tranquila|Planta alta|Cuna|Traslado al aeropuerto|Desayuno vegano|Camas separadas|Sin petición|Aparcamiento|Sorpresa de cumpleaños|Vistas al mar
[veterinary]
name: nombre|nombre de la mascota = @pet_name
age: edad
weight: peso
sex: sexo = macho:51|hembra:49
treatment: tratamiento|servicio = Vacunación:30|Revisión:24|Limpieza dental:12|Esterilización:12|Desparasitación:12|Radiografía:6|Cura:4
visit_reason: motivo de la visita|motivo|diagnóstico = Revisión anual|Cojera|Otitis|Alergia cutánea|Vómitos|Problema dental|Vacuna pendiente|Falta de apetito|Irritación ocular|Picadura de garrapata
adopted: adoptado|fue adoptado
intake_date: fecha de ingreso|fecha de entrada
color: color|color del pelaje = negro|blanco|marrón|dorado|gris|tricolor|atigrado|crema
birth_date: fecha de nacimiento
[science]
mass: masa|radio
compound: compuesto|sustancia|reactivo = Cloruro de sodio|Etanol|Acetona|Ácido clorhídrico|Glucosa|Amoníaco|Ácido sulfúrico|Metanol|Benceno|Ácido cítrico
concentration: concentración|molaridad
[projects]
status: estado|estado de la tarea = por hacer:30|en curso:30|en revisión:12|hecho:28
story_points: puntos de historia|estimación|esfuerzo
event_type: tipo de evento = @event_kind
venue: lugar|sede|recinto = Ayuntamiento|Gran Teatro|Palacio de Congresos|Pabellón Ribera|Paraninfo|Arena del Puerto|Plaza Mayor|Centro de Convenciones
[clinical research]
adverse_event: efecto adverso|efecto secundario|efectos secundarios = ninguno:70|dolor de cabeza:10|náuseas:8|fatiga:7|mareo:5
[mobility]
bike_type: tipo de bicicleta = clásica:58|eléctrica:42
user_type: tipo de usuario = abonado:70|ocasional:30
[food and drink]
servings: porciones|raciones|comensales
[event ticketing]
event_venue: sala|recinto|lugar|sede|sala de conciertos|escenario = Palacio de Deportes|Sala Apolo|Teatro Real|Auditorio Nacional|La Riviera|Plaza de Toros|Palau de la Música|Sala Razzmatazz|Teatro Circo|Pabellón Ribera
headliner: artista|grupo|banda|cabeza de cartel|intérprete = Los Faros|Luna Nueva|Marea Baja|Clara Montes|Trío Alameda|La Última Calle|Nico Salvatierra|Las Golondrinas|Aurora Vidal|Tinta Roja
venue_capacity: aforo|capacidad|aforo máximo
tickets_sold: entradas vendidas|entradas|tickets vendidos
gross_takings: recaudación|taquilla|ingresos por entradas
event_title: evento|concierto|espectáculo|nombre del evento
[public safety]
crime_type: tipo de delito|delito = Hurto:34|Robo en vivienda:14|Agresión:14|Vandalismo:16|Estafa:10|Drogas:8|Atraco:4
arrest_made: detención|votó|ha votado
vehicles_involved: vehículos implicados|número de vehículos
[elections]
party: partido|partido político = PP:32|PSOE:30|VOX:14|Sumar:10|ERC:4|Junts:4|Otros:6
[music and podcasts]
song: canción|título de la canción|tema|pista
artist: artista|cantante|banda|grupo|intérprete
music_genre: género musical|estilo musical
album: álbum|disco
podcast: podcast|nombre del podcast = Café de la mañana|Crimen en la esquina|Tecnología abierta|Mente y vida|Bocados de historia|Historias de cocina|Diario emprendedor|Ciencia semanal
[libraries]
member_category: tipo de socio|categoría de socio|tipo de carné = adulto:48|infantil:22|estudiante:18|jubilado:12
returned: devuelto
[surveys and market research]
would_recommend: recomendaría|recomienda
[earth and sky]
sky_object_type: tipo de objeto|tipo de estrella = Enana roja:40|Gigante gaseoso:20|Supertierra:20|Estrella de neutrones:5|Enana blanca:15
[biology]
gene: gen|nombre del gen|proteína
`;
