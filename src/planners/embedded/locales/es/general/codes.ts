/** Identifiers, and words that say little alone in Spanish: what they are called, and their values. */
export const CODES = `
id: id|codigo|identificador único|nro|núm|clave única|número de registro
serial_number: nro de serie|serie
row_number: número de fila|número de línea|posición número
batch_number: código de lote|nro de lote
booking_reference: código de confirmación|número de reserva|referencia de reserva|número de confirmación
license_plate: matrícula del vehículo|número de matrícula|patente|placas
vin: bastidor|número de chasis|número vin
imei: número imei
isbn: código isbn
branch_code: código sucursal|número de sucursal|número de oficina
mrn: historial número|nhc|número de historia|número de expediente médico
npi: número de colegiado|número de licencia médica
container_number: contenedor|número de contenedor
flight_number: código de vuelo|nro de vuelo
house_bill: conocimiento de embarque
course_code: código de curso|código de asignatura|código de la materia
call_number: signatura|signatura topográfica
case_number: número de caso|número de denuncia|número expediente
machine_id: id de máquina|código de máquina|línea de producción|equipo industrial
priority_number: nivel de triaje|triaje
hs_code: código arancelario|partida arancelaria
title_weak: titular|encabezado = Primeros pasos|Resumen anual|Una nueva mirada|Entre bastidores|Nuevos rumbos|Situación del mercado|La visión de conjunto|Lecciones aprendidas|Pequeños cambios|Guía rápida|La historia por dentro|Mirando al futuro|Buenas prácticas|Un caso real|Preguntas frecuentes|En camino|Volver a lo básico|Lo que viene|Notas de campo|En conversación
category_weak: categorías|clasificación tipo|apartado
type_weak: tipos|clase de|modo|variante de = estándar:55|premium:25|básico:20
level_weak: grado de nivel|fase = principiante:40|intermedio:38|avanzado:22
value_weak: valores
topic: temas|temática|asunto general = Tecnología|Salud|Viajes|Finanzas|Deportes|Cultura|Política|Ciencia|Gastronomía|Educación|Medio ambiente|Economía
name_weak: denominación|nombre del objeto
license: licencia|número de permiso|permiso
zodiac: signo zodiacal|signo del zodiaco|horóscopo = Aries|Tauro|Géminis|Cáncer|Leo|Virgo|Libra|Escorpio|Sagitario|Capricornio|Acuario|Piscis
pronouns: pronombre = ella:48|él:47|elle:5
dominant_hand: lateralidad = diestra:89|zurda:10|ambas:1
visa_status: situación migratoria|tipo de visa = ciudadano:70|residente permanente:12|ciudadano UE:8|visado de trabajo:7|visado de estudiante:3
time_slot: horario de entrega
payment_terms: plazo de pago texto = 30 días:52|15 días:18|60 días:18|al contado:12
packaging: tipo de envase = caja:48|bolsa:20|palé:14|sobre:10|tubo:5|cajón:3
opening_hours: horario de apertura|horario de atención|horario comercial|horas de apertura = lun-vie 09:00-18:00:34|lun-sáb 10:00-21:00:42|lun-dom 10:00-22:00:24
instrument: instrumento|instrumento musical|instrumento tocado = piano:22|guitarra:34|violín:12|batería:10|flauta:8|saxofón:5|violonchelo:4|trompeta:5
shape_status: = activo:55|pendiente:20|completado:15|cancelado:10
shape_level: = bajo:40|medio:40|alto:20
shape_type: = estándar:45|básico:25|premium:20|a medida:10
cryptocurrency: criptomoneda|moneda digital|cripto
wallet: monedero|billetera|dirección de billetera
precinct: distrito electoral|colegio electoral|mesa electoral
star_distance: distancia en años luz|años luz
certification: certificación|certificado|certificaciones
storage_gb: capacidad de almacenamiento|almacenamiento
vat_number: número de iva|nif de la empresa|nif iva
`;
