/** General concepts in Spanish: what they are called, and their values. */
export const GENERAL = `
full_name: nombre y apellidos|nombre y apellido|nombre y apellidos completos|nombre de la persona|nombre del cliente|nombre de contacto|persona de contacto|persona|nom y ap|razón de contacto
first_name: nombres|nombre propio|primer nombre propio
last_name: primer y segundo apellido|apellido paterno|apellido materno|segundo apellido
middle_name: nombre intermedio
name_title: título de cortesía|trato = Sr.:48|Sra.:48|Dr.:4
person_role: clienta|comprador|paciente nombre|nombre del paciente|doctora|nombre del médico|nombre del doctor|médico tratante|enfermero|enfermera|cirujano|profesora|docente|maestro|maestra|alumna|nombre del alumno|nombre del estudiante|estudiantes|universitario|trabajador|empleada|nombre del empleado|supervisor|jefe|gerente|encargado|responsable|director|directora|chofer|nombre del conductor|pasajero|viajero|invitado|anfitrión|propietaria|propietario del animal|dueña|inquilino|arrendatario|arrendador|casero|vendedora|asesor|asesora|agente|agente asignado|comercial asignado|titular de la cuenta|titular de la tarjeta|tomador|asegurado|beneficiario|solicitante|candidato|candidata|aspirante|donante|jugadora|nombre del jugador|entrenador|árbitro|socio|socia|miembro|participante|asistente nombre|autora|escritor|ponente|técnico|mecánico|inspector|veterinario|dentista|terapeuta|abogado|juez|testigo|víctima|sospechoso|agricultor|granjero|camarero|mesero|cocinero|cajero|piloto|capitán|voluntario|investigador|observador|creado por|aprobado por|reportado por|asignado a|atendido por|contacto de emergencia|emisor|receptor|remitente nombre|ciudadano|votante|demandante|demandado|tutor|padre|madre|representante
email: e mail|mail|correo e|dirección de correo|correo del cliente|email de contacto|correo de contacto
phone: telefono|tel|tlf|tfno|teléfono móvil|teléfono fijo|número de celular|número de contacto|teléfono de contacto|fax|num telefono
username: nombre de usuaria|login|nick|alias|nombre de cuenta|canal nombre
display_name: nombre mostrado|nombre para mostrar
password_hash: clave|clave de acceso
gender: género del paciente|sexo biológico|identidad de género
age: edad en años|años de edad|edad del paciente|edad del cliente
age_group: franja de edad|tramo de edad|grupo etario|intervalo de edad
birth_date: fec nac|fecha nac|fecha nacimiento|f nacimiento|nacido el|día de nacimiento|cumpleaños
birth_year: año nacimiento
marital_status: situación civil = soltero:38|casado:44|divorciado:11|viudo:5|separado:2
nationality: nacionalidades|ciudadanía = española:40|marroquí:10|rumana:8|colombiana:8|mexicana:7|venezolana:6|argentina:5|italiana:4|peruana:4|francesa:3|alemana:3|china:2
ethnicity: etnia|grupo étnico|origen étnico = europea:55|latinoamericana:25|árabe:9|africana:5|asiática:4|gitana:2
religion: creencia|confesión = católica:58|sin religión:28|evangélica:6|musulmana:5|judía:1|otra:2
native_language: idioma materno|lengua materna|idioma preferido|lenguaje|primera lengua = español:62|inglés:12|francés:6|árabe:6|catalán:6|portugués:4|rumano:4
language_code: código de idioma|código del idioma
education_level: estudios|formación|grado de estudios|escolaridad|titulación|nivel de formación = Primaria:14|Secundaria:26|Bachillerato:22|Formación profesional:16|Grado:15|Máster:6|Doctorado:1
occupation: oficio|trabajo|profesión u oficio = Profesora|Enfermero|Ingeniera|Electricista|Contable|Dependienta|Programador|Conductor|Cocinera|Abogado|Agricultor|Diseñadora|Mecánico|Policía|Consultora|Estudiante|Jubilado|Fontanero|Farmacéutica|Periodista
blood_type: grupo de sangre|tipo sanguíneo
ssn: nie|cif|número de identificación|documento de identidad|nss|rfc|curp|cédula|identificación fiscal
passport_number: número pasaporte|nro pasaporte
driver_license: carnet de conducir|permiso de conducir|número de licencia
height_cm: talla corporal|altura en cm|altura cm
weight_kg: peso en kg|peso kg
body_weight: peso corporal|peso del paciente|peso del jugador
bmi: imc|índice de masa corporal
eye_color: color ojos = marrón:62|azul:12|verde:14|avellana:10|gris:2
hair_color: color de cabello|color del pelo = castaño:48|negro:32|rubio:14|pelirrojo:2|canoso:4
shoe_size: número de calzado|talla de calzado|calzado
shirt_size: talla de ropa|talla de camiseta
hobby: hobby|pasatiempo|pasatiempos|interés = Lectura|Ciclismo|Fotografía|Cocina|Senderismo|Videojuegos|Pintura|Jardinería|Natación|Viajes|Ajedrez|Música|Yoga|Correr|Pesca|Baile|Carpintería|Observación de aves
favorite_color: color preferido = azul:32|verde:18|rojo:17|negro:10|morado:9|amarillo:6|naranja:4|rosa:4
bio: descripción del perfil|perfil|biografia corta
children_count: número hijos|cantidad de hijos|hijos a cargo
household_size: miembros del hogar|personas en el hogar|tamaño de la familia
smoker: es fumador|fuma
smoking_status: hábito tabáquico|tabaquismo|condición de fumador = nunca:58|exfumador:24|actual:18
relationship: vínculo|grado de parentesco|relación familiar = cónyuge:35|padre o madre:22|hijo:15|hermano:14|amigo:10|pareja:4
veteran: veterano|es veterano
newsletter: suscrito al boletín|acepta publicidad|consentimiento rgpd|boletín
joined_at: fecha alta|alta|registrado el|socio desde|se unió el|fecha de incorporación|fecha de afiliación|fecha registro|usuario desde
photo_url: foto|avatar|imagen de perfil
city: ciudades|ciudad de residencia|lugar de residencia|lugar de nacimiento|pueblo
country: pais de residencia|nombre del país|nación
country_code: código país|código iso
state: estado región|entidad federativa|comunidad autónoma
state_code: código de provincia|abreviatura del estado
province: comunidad|cantón
county: comarca|partido judicial
region: territorio|área geográfica|región de ventas|zona de venta = Norte:24|Sur:22|Este:20|Oeste:22|Centro:12
continent: continentes = Europa:35|América del Norte:20|América del Sur:20|Asia:16|África:6|Oceanía:3
address: dirección postal|dirección de entrega|dirección de envío|dirección de facturación|domicilio completo|calle y número|direccion cliente
street_name: nombre calle|vía
house_number: número de portal|número exterior|número de calle
apartment: piso y puerta|número de apartamento|número interior|departamento interior
postal_code: c p|codigo postal|cód postal
latitude: latitud gps
longitude: longitud|longitud gps
coordinates: coordenadas gps|geolocalización
time_zone: huso horario
location: localización|sitio|emplazamiento|sede = Centro|Campus Norte|Puerto|Casco Antiguo|Aeropuerto|Ensanche|Ribera|Polígono Industrial|Ciudad Universitaria|Calle Mayor|Puerta del Este|Parque del Lago|Plaza del Mercado|Estación Central|Zona Oeste
neighborhood: vecindario|sector|urbanización = Centro|Casco Antiguo|Ensanche|La Latina|Chamberí|Triana|Gracia|El Carmen|Santa Cruz|Los Olivos|San Pedro|Las Flores|Ribera Norte|Buenavista|El Pinar|Santa Ana
airport: código de aeropuerto|aeropuerto de salida|aeropuerto de llegada|código iata
port: puerto de origen|puerto de destino|puerto marítimo|puerto de carga
station: estación de salida|estación de llegada|estación de origen|estación de destino|nombre de la estación = Estación Central|Puerto|Universidad|Ayuntamiento|Aeropuerto|Puerta Norte|Parque Ribera|Museos|Terminal Oeste|Plaza del Mercado|Estadio|Hospital|Molino Viejo|Avenida del Lago|Ópera|Recinto Ferial
origin: lugar de origen|punto de partida|lugar de recogida|ciudad de origen|lugar de salida
destination: lugar de destino|ciudad de destino|lugar de entrega|punto de llegada
elevation: altitud sobre el nivel del mar|elevación|altura sobre el mar
warehouse: depósito|centro de distribución|nombre del almacén = Almacén Norte:26|Almacén Sur:22|Almacén Central:34|Bodega Este:18
storage_location: pasillo|ubicación en almacén|posición de almacén|anaquel
room_number: número de sala|número de aula|cuarto|salón
floor: número de planta|número de piso|nivel del edificio
building: nombre del edificio|bloque = Edificio Principal|Ala Norte|Ala Sur|Torre A|Torre B|Anexo|Laboratorios|Biblioteca|Pabellón Este
seat: número de asiento|butaca|plaza asignada
gate: puerta|número de puerta|puerta embarque
terminal: terminal del aeropuerto|terminal aérea
date: fecha del evento|fecha pedido|fecha compra|fecha venta|fecha de transacción|fecha de la transacción|fecha de registro del dato|fecha de medición|fecha de alquiler|fecha de contrato|fecha de apertura|fecha de cierre|fecha de emisión|fecha de reserva|fecha de solicitud|fecha de incidencia|fecha del incidente|fecha de devolución|fecha de recepción|fecha de donación|fecha de vacunación|última vacuna|última visita|fecha de última visita|último contacto|última compra|última revisión|último mantenimiento|fecha de cirugía|fecha de receta|fecha de examen|fecha de partido|fecha del partido|fecha de accidente|fecha del accidente|fecha del siniestro|fecha de lanzamiento|fecha de estreno|fecha de préstamo|fecha de producción|fecha de fabricación|fecha de instalación|fecha de inspección|fecha de muestra|fecha de aprobación|fecha de matrícula|fecha de matriculación|fecha de actualización|fecha de hallazgo|comprado el|pedido el|enviado el|entregado el|pagado el|publicado el|creado el|actualizado el|día|fecha contratación|fecha ingreso|fecha entrega|fecha de postulación|fecha de prescripción
start_date: comienzo|fecha inicio|fecha de comienzo|válido desde|desde fecha|inicio del contrato|fecha de check in|entrada|check in|fecha de partida|salida|inicio de la póliza|inicio de campaña|fecha de ida
end_date: final|término|fecha final|válido hasta|hasta fecha|fin del contrato|fecha de check out|check out|fecha de baja|fecha de cancelación|fin de campaña|fecha de vuelta|fecha de egreso|fecha de salida del hotel|fecha de alta hospitalaria|fecha de finalización del contrato
future_date: próxima visita|próxima revisión|próximo mantenimiento|fecha prevista|entrega estimada|fecha de entrega prevista|fecha prevista de entrega|llegada estimada|fecha objetivo
due_date: plazo límite|fecha tope|vence el|fecha de pago límite|plazo de entrega límite|fecha de devolución prevista
expiry_date: fecha de expiración|expira|vence|consumir antes de|válido hasta el
card_expiry: vencimiento de la tarjeta|caducidad de la tarjeta
timestamp: fecha y hora de registro|instante|creado en|actualizado en|registrado en|última actualización|última conexión|último inicio de sesión|última actividad|último login|hora de registro|fecha y hora de lectura|medido en|enviado en|recibido en|publicado en|hora de salida|hora de llegada|inicio de sesión|detectado en|ocurrido en|hora de la llamada|inicio de la llamada|hora de recogida|hora de la transacción|hora del pedido
start_time: hora inicio|hora de comienzo|hora de apertura
end_time: hora fin|hora de cierre|hora de término
time: hora de la cita|hora de reserva|horario|hora del accidente
hour: hora en punto
weekday: día semana|día laborable = lunes:15|martes:15|miércoles:15|jueves:15|viernes:15|sábado:13|domingo:12
school_day: día de clase|día lectivo = lunes|martes|miércoles|jueves|viernes
month: nombre del mes|mes de facturación|mes natural = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
quarter: trimestre fiscal|trimestre del año
week: número de semana|semana del año
season: estación climática|época del año = primavera|verano|otoño|invierno
year: año fiscal|año natural|ejercicio|año de edición|año de estreno|año de lanzamiento
year_built: año construcción|construido en|año de edificación
model_year: año del modelo|año del vehículo|año modelo|primera matriculación
founded_year: fundada en|fundado en|año fundación
graduation_year: año de egreso|promoción
duration_minutes: minutos|duración minutos|duración de la llamada|duración del viaje|duración del vuelo|tiempo de viaje|tiempo de preparación|tiempo de cocción|minutos de retraso|tiempo de uso|duración de la visita|minutos vistos
duration_seconds: segundos|duración segundos|duración de la sesión|duración del vídeo
duration_ms: duración en milisegundos|milisegundos|tiempo de ejecución
hours: número de horas|horas semanales|horas extra|horas de trabajo|horas de sueño|horas de vuelo|horas de voluntariado|horas estimadas|jornada en horas|horas dedicadas
hours_played: tiempo de juego|horas de juego
days: cantidad de días|días de estancia hospitalaria|días de hospitalización|días de vacaciones|días de ausencia|plazo de entrega|estancia en días|estancia|días de retraso|días de alquiler|duración en días
nights: cantidad de noches|noches de estancia
tenure_months: meses como cliente|antigüedad en meses|meses de contrato|permanencia|duración del contrato
tenure_years: años en la empresa|antigüedad en años|antigüedad en la empresa
experience_years: años experiencia|experiencia en años|experiencia profesional
frequency: periodicidad|intervalo = diaria:12|semanal:25|mensual:43|trimestral:12|anual:8
period_name: periodo de facturación|período de facturación|plan de pago = mensual:68|trimestral:9|anual:23
amount: cantidad de dinero|importe de la transacción|importe de la factura|monto de la transacción|monto pagado|pago|monto total pagado|gasto mensual|importe a pagar|valor de la transacción|cargo
price: precio por unidad|precio unidad|precio actual|precio de lista|precio en euros|pvp|precio de la entrada|precio base
cost: coste unitario|costo unitario|costes|precio de compra|precio de coste|coste de mantenimiento|coste de reparación|costo de reparación|coste del tratamiento|gastos de viaje|coste estimado|costo estimado
total: total a pagar|total del pedido|total pedido|precio final|importe final|valor total|coste total|costo total|total de la factura|suma total|total general
subtotal: total sin iva|importe sin iva|neto|importe base
tax: importe del iva|importe de iva|cuota de iva|retención
tax_rate: porcentaje de iva|tipo impositivo|tipo de impuesto
discount: importe de descuento|rebaja|monto de descuento
discount_rate: descuento porcentual|tasa de descuento|descuento en porcentaje
shipping_cost: costo de envío|costes de envío|envío|portes
fee: comisiones|tasas|honorarios|cargo por servicio|peaje|matrícula costo|importe de la multa|franquicia|copago|mensualidad
tip: importe de propina
salary: sueldo anual|salario bruto|sueldo bruto|remuneración|salario base|sueldo base|salario en euros|pretensión salarial|salario esperado|retribución
monthly_salary: ingreso mensual|ingresos mensuales|sueldo neto|salario neto|nómina
hourly_rate: precio por hora|salario por hora|pago por hora
bonus: bono anual|prima salarial|incentivo|plus
income: ingresos anuales|ingreso|ingresos familiares|renta anual|ingreso familiar
income_band: rango de ingresos|nivel de ingresos|tramo de renta|banda salarial
revenue: ingresos por ventas|facturación anual|ventas totales|ventas mensuales|ventas diarias|volumen de ventas|recaudación|valor de la oportunidad|valor del contrato
profit: beneficio neto|utilidad|ganancias|resultado neto
margin: margen de beneficio|margen bruto
budget: presupuesto asignado|presupuesto del proyecto|inversión publicitaria|gasto publicitario|subvención
balance: balance|saldo de la cuenta|saldo pendiente|saldo posterior
credit_limit: límite de la tarjeta|línea de crédito|cupo
interest_rate: tipo interés|tasa interés|tae|tin
loan_amount: importe del crédito|monto del crédito|crédito|capital prestado|monto solicitado|importe solicitado
loan_term: plazo del préstamo|plazo del crédito
loan_purpose: destino del préstamo|propósito del préstamo|motivo del préstamo = Consolidación de deudas:32|Coche:22|Reforma del hogar:17|Educación:10|Gastos médicos:8|Boda:5|Negocio:6
credit_score: score crediticio|puntaje crediticio|calificación crediticia
debt_ratio: ratio de endeudamiento|nivel de endeudamiento|ratio deuda ingresos
currency: tipo de moneda|código de moneda = EUR:64|USD:20|MXN:8|GBP:4|COP:4
exchange_rate: tipo de cambio|tasa de cambio
iban: cuenta iban|número iban
bic: código swift|código bic
routing_number: código bancario|código de banco|clave bancaria|clabe
bank_account_number: cuenta bancaria|nro de cuenta|cuenta de origen|cuenta de destino
card_number: tarjeta|número tarjeta
card_last4: últimos cuatro dígitos|últimos 4 dígitos
cvv: código de seguridad
card_type: marca de tarjeta|tipo tarjeta
payment_method: modo de pago|tipo de pago|pago con|vía de pago = Tarjeta de crédito:42|Tarjeta de débito:20|PayPal:15|Transferencia:10|Bizum:7|Efectivo:6
payment_status: estado pago|estado de la factura|situación de pago = pagado:72|pendiente:14|vencido:9|reembolsado:3|cancelado:2
is_paid: está pagado|abonado
transaction_type: tipo transacción|tipo de operación|clase de movimiento = compra:46|transferencia:18|depósito:14|retiro:12|pago:7|reembolso:3
debit_credit: debe haber|cargo o abono|sentido|débito crédito = cargo:68|abono:32
account_type: clase de cuenta|tipo cuenta = corriente:46|ahorro:30|crédito:14|empresa:7|inversión:3
merchant: concepto|nombre del comercio|establecimiento|beneficiario del pago = Frutería La Huerta|Gasolinera Norte|Café Central|Electrónica Nova|Transporte Metro|Librería Cervantes|Farmacia del Sol|Bistró Azul|Moda Urbana|Súper Rápido|Ferretería López|StreamBox|Skyline Airways|Floristería Pétalo|Gimnasio Fit|Pixel Games|Panadería La Espiga|Hotel del Puerto|Taxi Ya|Jardín Mundo
merchant_category: categoría del gasto|tipo de gasto|categoría del comercio|tipo de comercio = Alimentación:24|Restaurantes:17|Gasolina:11|Compras en línea:15|Viajes:7|Ocio:8|Suministros:7|Salud:5|Electrónica:4|Ropa:2
mcc: código de categoría de comercio
is_fraud: fraudulento|fraudulenta|sospechoso de fraude|indicador de fraude
default: incumplimiento|mora|en mora
risk_level: nivel riesgo|categoría de riesgo|perfil de riesgo = bajo:52|medio:33|alto:15
risk_score: puntuación de riesgo|puntaje de riesgo|índice de riesgo
rent: precio mensual|renta|precio del alquiler|alquiler mensual|arriendo
mortgage_payment: cuota|pago mensual|mensualidad del préstamo
nightly_rate: precio noche|tarifa diaria|precio por día de alquiler|tarifa por día
fare: tarifa del viaje|precio del viaje|precio del vuelo|importe del viaje|precio del pasaje
stock_price: cotización|precio de apertura|precio máximo|precio mínimo|cotización de la acción
shares: número de acciones|acciones|cantidad de acciones
market_cap: capitalización bursátil|capitalización de mercado
market_value: valor del jugador|valor mercado
house_price: precio del inmueble|precio de la casa|precio del piso|precio de la propiedad
asking_price: precio solicitado|precio pedido|valor del vehículo|precio de la moto
premium: prima del seguro|prima mensual|importe de la prima
coverage: capital asegurado|monto asegurado|importe asegurado
claim_amount: importe del siniestro|cuantía del siniestro|monto reclamado|daños
payout: importe pagado por siniestro|monto indemnizado|importe indemnizado|liquidación
donation_amount: importe de la donación|monto de la donación|aportación|donativo
ltv: valor de vida del cliente|valor del cliente|valor vitalicio
refund_amount: importe del reembolso|importe de la devolución|monto reembolsado
gross_weight_price: precio por litro|precio por kg|precio del combustible
price_per_sqm: precio por m2|precio m2|precio metro cuadrado
product: nombre producto|productos|artículo comprado|producto comprado|nombre del artículo|descripción del artículo|ítem
product_category: categoría producto|tipo de producto|línea de producto|familia de producto|rubro
subcategory: subcategoría|subgrupo = Audio|Menaje|Calzado|Aire libre|Cuidado facial|Ficción|Juegos de mesa|Aperitivos|Accesorios|Iluminación|Wearables|Oficina
brand: marca del producto|nombre de la marca|marcas
manufacturer: nombre del fabricante|nombre del proveedor|productor|suministrador
sku: código producto|código del producto|ref|referencia del producto|número de parte|código artículo
barcode: código barras|ean
quantity: cant|cantidad pedida|cantidad vendida|cantidad comprada|número de unidades|uds|piezas|unidades vendidas
stock_quantity: stock|existencias en almacén|cantidad en stock|unidades en stock|inventario actual|stock actual
reorder_level: mínimo de stock|nivel de reposición|punto de reorden|stock de seguridad
in_stock: hay stock|está disponible
availability: estado del stock|disponibilidad del producto = en stock:74|pocas unidades:15|agotado:8|bajo pedido:3
color: colores|color del producto|color del vehículo|color exterior = negro:24|blanco:18|azul:14|gris:13|rojo:10|verde:7|marrón:5|beige:4|rosa:3|amarillo:2
hex_color: código de color|color hexadecimal
size: talla del producto|medida
material: material|tejido|materia prima|tipo de material = algodón:18|acero inoxidable:14|plástico:14|cuero:10|madera:12|aluminio:10|poliéster:10|vidrio:6|lana:4|silicona:2
product_weight: peso del producto|peso neto|peso del envío|peso de la carga
dimensions: tamaño en cm|dimensiones del paquete
order_status: estado pedido|situación del pedido|estado de la orden|estatus del pedido = entregado:60|enviado:18|en proceso:14|cancelado:5|devuelto:3
shipping_method: forma de envío|modalidad de envío|tipo de entrega|método de entrega = estándar:62|exprés:21|día siguiente:9|recogida en tienda:8
order_channel: canal de ventas|canal de compra|canal del pedido = sitio web:48|aplicación móvil:33|marketplace:12|tienda:7
coupon_code: código de descuento|código de cupón|vale = BIENVENIDA10|VERANO15|ENVIOGRATIS|VIP20|PRIMAVERA5|BLACKFRIDAY|GRACIAS10|FLASH25|ESTUDIANTE10|FIEL15
return_reason: razón de devolución|causa de devolución|motivo devolución = Talla incorrecta:28|Llegó dañado:18|No coincide con la descripción:15|Cambio de opinión:17|Llegó tarde:8|Artículo equivocado:8|Mala calidad:6
cancellation_reason: motivo de cancelación|motivo de baja|razón de cancelación|motivo de abandono = Demasiado caro:32|Encontró otra opción:22|Ya no lo necesita:21|Mal servicio:13|Problemas técnicos:7|Mudanza:5
rating: nota de valoración|puntuación del cliente|calificación del cliente|número de estrellas|valoración del cliente|satisfacción del cliente|nivel de satisfacción numérico
average_rating: puntuación media|calificación media|valoración promedio
review_count: número de opiniones|número de valoraciones|cantidad de reseñas
review_title: título de la opinión|título reseña
review_text: opiniones|texto de la opinión|comentario de la reseña|reseña del cliente|retroalimentación
helpful_votes: votos útiles|votos de utilidad
verified_purchase: compra confirmada|comprador verificado
product_description: descripción producto|detalle del producto
customer_segment: segmento|segmento del cliente|tipo cliente|categoría de cliente = particular:52|empresa:22|pequeña empresa:18|gran cuenta:8
loyalty_tier: nivel de fidelización|nivel de socio|categoría de socio = Bronce:48|Plata:30|Oro:16|Platino:6
loyalty_points: puntos acumulados|puntos de lealtad
is_gift: para regalo|envuelto para regalo
is_returned: fue devuelto|devolución
warranty: meses de garantía|periodo de garantía
store: nombre de la tienda|local|punto de venta|establecimiento comercial = Centro|Centro Comercial Ribera|Aeropuerto|Plaza Norte|Calle del Puerto|Gran Vía|Avenida del Roble|Estación Central|Plaza Universidad|Parque del Lago
order_priority: prioridad del pedido|prioridad de envío = baja:25|media:45|alta:22|urgente:8
seller: empresa vendedora|vendedor del marketplace
cart_status: estado del carrito = comprado:58|abandonado:34|activo:8
subscription_plan: tipo de plan|tipo de membresía|nombre del plan|paquete|tarifa contratada|abono = Gratis:32|Básico:31|Premium:26|Empresa:11
subscription_status: estado suscripción|estado del usuario|estado del cliente|estado del socio = activa:74|pausada:6|cancelada:15|vencida:5
churn: canceló|abandonó|cliente perdido|fuga
company: razón social|nombre empresa|compañia|negocio|empleador|empresa cliente|banco|agencia|editorial|institución|patrocinador|organización nombre
industry: rubro empresarial|ramo|sector económico|sector de actividad = Tecnología:18|Salud:14|Finanzas:13|Comercio:15|Industria:12|Educación:8|Logística:6|Energía:4|Turismo:7|Medios:3
company_size: tamaño de la empresa|tamaño de empresa
employee_count: empleados|plantilla|cantidad de empleados|número empleados
department: departamento de la empresa|equipo|división|unidad de negocio|sección
job_title: puesto laboral|ocupación del puesto|rol|posición|título del puesto|nombre del puesto|vacante|cargo actual|puesto solicitado
user_role: rol de usuario|permiso|nivel de acceso|tipo de acceso = lector:40|editor:30|gestor:15|administrador:10|propietario:5
seniority: nivel profesional|categoría profesional = júnior:28|intermedio:36|sénior:24|líder:8|director:4
employment_type: tipo contrato|modalidad de contrato|tipo de jornada|tipo de empleo|contrato laboral = Indefinido:62|Temporal:18|Tiempo parcial:13|Prácticas:7
employment_status: estado del empleado|situación del empleado|estatus laboral = activo:82|de permiso:6|baja:8|en prueba:4
work_mode: modalidad de trabajo|modo de trabajo|modelo de trabajo = presencial:42|híbrido:38|remoto:20
is_remote: teletrabajo|trabajo remoto|es remoto
shift: turno de trabajo|tipo de turno = mañana:40|tarde:35|noche:25
performance_rating: evaluación de desempeño|calificación de desempeño|rendimiento laboral
leave_type: tipo de baja|tipo de vacaciones|motivo de ausencia|clase de permiso = Vacaciones:52|Enfermedad:24|Sin sueldo:7|Maternidad o paternidad:7|Fallecimiento familiar:3|Estudios:4|Asuntos propios:3
attrition: renunció|rotación|dejó la empresa
skill: competencia|competencias|conocimientos|destreza = Python|SQL|Gestión de proyectos|Excel|Java|Comunicación|Análisis de datos|Negociación|JavaScript|Contabilidad|Diseño|Liderazgo|Nube|Oratoria|Salesforce|Aprendizaje automático
applicant_stage: etapa del proceso|fase de selección|estado de la candidatura|estado de la solicitud de empleo = solicitado:34|preselección:24|entrevista:20|oferta:7|contratado:5|rechazado:10
status: estatus|situación|estado actual|estado del registro|estado del caso = activo:58|pendiente:17|completado:18|cancelado:7
ticket_status: estado del ticket|estado de la incidencia|estado de la solicitud|estado de la tarea|estado del caso de soporte = abierto:24|en curso:22|en espera:9|resuelto:27|cerrado:18
priority: nivel de prioridad|importancia = baja:35|media:42|alta:18|crítica:5
severity: nivel de gravedad|severidad del incidente|impacto = baja:38|media:34|alta:20|crítica:8
ticket_subject: asunto del ticket|asunto|problema|incidencia|queja|descripción del problema|reclamación
ticket_category: categoría del ticket|tipo de incidencia|tipo de ticket|tipo de solicitud|tipo de reclamación|motivo de contacto|motivo de la llamada = Facturación:24|Técnico:32|Cuenta:17|Entrega:11|Consulta de producto:10|Sugerencia:6
channel: medio de contacto|vía de contacto|canal de comunicación|canal de atención = correo:36|teléfono:25|chat:24|formulario web:10|redes sociales:5
resolution_time: tiempo de resolución|horas de resolución|tiempo de atención|tiempo de primera respuesta
agent_count: agentes|número de agentes
project: proyecto nombre|iniciativa = Rediseño web|App móvil 2.0|Almacén de datos|Mudanza de oficina|Migración CRM|Renovación de marca|Auditoría de seguridad|Migración a la nube|Portal de clientes|Automatización del almacén|Nueva nómina|Entrada en Portugal|Plan de ahorro energético|Campaña de contratación|Revisión de proveedores|Programa de fidelidad
project_status: estado del proyecto|fase del proyecto = planificado:18|en curso:44|en pausa:8|completado:26|cancelado:4
task: nombre de la tarea|actividad pendiente|subtarea|pendiente tarea = Preparar presupuesto|Revisar contrato|Actualizar portada|Corregir error de acceso|Programar entrevistas|Redactar notas de versión|Depurar datos de clientes|Probar el pago|Diseñar nuevo logo|Organizar evento de equipo|Pedir equipos|Llamar al proveedor|Traducir manual|Comprobar facturas|Configurar servidor|Redactar boletín|Recoger opiniones|Crear diapositivas|Archivar documentos|Auditar permisos
milestone: hito = Inicio|Requisitos firmados|Diseño aprobado|Prototipo listo|Versión beta|Puesta en marcha|Aceptación final
progress: porcentaje de avance|porcentaje completado|grado de avance
meeting_title: reunión|título de la reunión|asunto de la reunión = Reunión semanal|Planificación de sprint|Revisión de presupuesto|Inicio con cliente|Taller de diseño|Retrospectiva|Consejo de dirección|Reunión de selección|Hoja de ruta|Asamblea general|Llamada con proveedor|Jornada de estrategia
event_name: nombre evento|conferencia|acto|título del evento = Gala de Primavera|Cumbre Tecnológica|Carrera Solidaria|Noche de Jazz|Festival Gastronómico|Feria del Libro|Fin de Semana Emprendedor|Exposición de Arte|Mercado de Navidad|Día de la Ciencia|Estreno de Cine|Concierto al Aire Libre|Feria de Empleo|Cata de Vinos|Maratón|Congreso de Diseño
event_kind: clase de evento|categoría de evento|formato del evento = Congreso:22|Concierto:24|Taller:20|Festival:12|Encuentro:14|Exposición:8
attendance_count: asistencia total|público|espectadores|inscritos|cantidad de asistentes|número de visitantes|aforo ocupado
is_active: está activo|activa|habilitado
is_verified: está verificado|verificada|cuenta verificada
approved: está aprobado|aprobada|autorizado|aceptado
approval_status: estado de la solicitud de aprobación|estado aprobación|resolución|estado de la autorización|estado del préstamo = aprobado:62|pendiente:20|rechazado:18
completed: está completado|completada|finalizado|terminada
recurring: es recurrente|cliente recurrente|renovación automática
insured: asegurado sí no|tiene seguro|está asegurado
campaign: nombre de la campaña|campaña de marketing|campaña publicitaria = Lanzamiento de primavera|Rebajas de verano|Vuelta al cole|Black Friday|Felices fiestas|Año nuevo|Semana del cliente|Notoriedad de marca|Recuperación|Trae a un amigo|Producto destacado|Madrugadores
note: observación|comentario|anotaciones|detalles|apuntes|notas internas
description: detalle|descripción breve|descripcion larga|explicación
reason: motivos|justificación|causa raíz = Petición del cliente|Fallo técnico|Clima|Falta de capacidad|Error humano|Documentos incompletos|Problema de calidad|Retraso del proveedor|Cambio de política|Registro duplicado|Precio|Motivos de seguridad
contract: duración del contrato tipo|tipo de acuerdo = mensual:48|un año:30|dos años:22
grade_letter: nota en letra|calificación en letra
score: puntaje total|puntuación total|resultado final puntos|puntaje obtenido
nps: puntuación nps|probabilidad de recomendar
survey_answer: respuesta de la encuesta|grado de acuerdo|opción elegida = Totalmente de acuerdo:22|De acuerdo:38|Neutral:20|En desacuerdo:14|Totalmente en desacuerdo:6
survey_question: pregunta de la encuesta|texto de la pregunta = ¿Está satisfecho con nuestro servicio?|¿Nos recomendaría a un amigo?|¿Encontró fácilmente lo que buscaba?|¿Resolvimos sus dudas?|¿Con qué frecuencia usa el producto?|¿Le pareció justo el precio?|¿Fueron claras las instrucciones?|¿Tuvo algún problema?|¿Volvería a comprar?|¿Qué le pareció el plazo de entrega?
meal_plan: régimen|régimen de comidas|plan de comidas|pensión = solo alojamiento:30|desayuno:42|media pensión:18|pensión completa:10
tracking_number: código de seguimiento|número de guía|número de envío|localizador del envío
carrier: empresa de mensajería|compañía de transporte|courier|transporte = Correos:28|SEUR:22|MRW:16|DHL:14|UPS:10|GLS:10
signature: firma|firmado|requiere firma
document_type: tipo documento|formato de archivo|tipo de archivo
file_name: archivo|nombre del archivo|fichero|adjunto
ratio: ratio|coeficiente|factor
lead_source: fuente del lead|procedencia|canal de captación|origen del cliente|cómo nos conoció|canal de reserva = Sitio web:30|Recomendación:20|Redes sociales:18|Correo:12|Feria:8|Llamada en frío:7|Socio:5
lead_status: estado del lead|etapa de venta|fase de venta|etapa del embudo|estado de la oportunidad = Nuevo:26|Contactado:22|Calificado:19|Propuesta:13|Negociación:7|Ganado:8|Perdido:5
win_probability: probabilidad de cierre|probabilidad|probabilidad de éxito
code_weak: código identificador
checked: revisado|probado|comprobado|válido|correcto
percent_weak: cuota de mercado|porcentaje del total
ip_address: ip|ip de origen|ip de destino|ip del cliente|direccion ip
ipv6: dirección ipv6
mac_address: mac|dirección física
uuid: identificador único universal|guid
url: enlace web|sitio|url|web|dirección web
domain_name: dominio|nombre de dominio
path: página visitada|página de entrada|página de destino|ruta de acceso|recurso
page_title: título de la página = Inicio|Precios|Productos|Blog|Quiénes somos|Contacto|Acceder|Pagar|Resultados de búsqueda|Documentación|Ayuda|Empleo
http_method: método http|método de la petición
status_code: código http|código de respuesta http|código estado
user_agent: agente de usuario
browser: navegador web
operating_system: so|s o
device: aparato|equipo utilizado|dispositivo usado = móvil:56|ordenador:36|tableta:8
device_model: modelo de dispositivo|modelo de móvil|modelo del teléfono
platform: plataforma social|plataforma móvil
app_version: versión de la aplicación|versión de la app|versión del software
resolution: resolución|resolución de pantalla
referrer: sitio de referencia|referente|url de referencia
traffic_source: origen del tráfico|fuente del tráfico|medio = orgánico:38|directo:22|búsqueda de pago:14|social:13|correo:8|referencia:5
utm_campaign: campaña utm
keyword: término de búsqueda|consulta de búsqueda|palabras clave = auriculares inalámbricos|zapatillas running|mejor cafetera|vuelos baratos|hotel cerca de mí|gestor de proyectos|escritorio elevable|ideas de regalo|tiempo mañana|aprender inglés|coches de segunda mano|esterilla de yoga|ofertas portátil|muebles de jardín|recetas saludables|seguro de coche|chaqueta de invierno|funda móvil
page_views: visualizaciones de página|páginas por sesión|número de páginas vistas
bounce: rebotó|rebote
bounce_rate: porcentaje de rebote
conversion: convirtió|conversión|compró
conversion_rate: ratio de conversión|porcentaje de conversión
clicks: número de clics|clicks
impressions: número de impresiones|impresiones del anuncio
ctr: ratio de clics|porcentaje de clics
cpc: coste por clic|costo por clic|coste por lead|coste por adquisición
conversions: conversiones|número de conversiones|leads generados
open_rate: porcentaje de apertura|ratio de apertura
roas: retorno de la inversión|retorno publicitario|roi
response_time: tiempo respuesta|tiempo de carga|latencia en ms|tiempo de respuesta ms
bytes: tamaño en bytes|bytes transferidos|tamaño del fichero|tamaño de la respuesta
packets: paquetes|número de paquetes
data_usage: datos consumidos|consumo datos|datos móviles|uso datos gb
port_number: puerto de red|puerto destino|número de puerto
protocol: protocolo de red
hostname: nombre del servidor|equipo host|nombre de host
log_level: nivel de log|nivel de registro
log_message: mensaje de log|mensaje del registro|entrada de registro = Solicitud completada|Usuario conectado|Fallo de caché|Tiempo de conexión agotado|Reintento en 5 segundos|Configuración recargada|Conexión a la base abierta|Consulta lenta detectada|Token caducado|Archivo no encontrado|Comprobación superada|Tarea iniciada|Tarea finalizada|Cola por encima del límite|Disco al 80 por ciento|Permiso denegado|Sesión nueva creada|Datos validados|Servicio reiniciado|Límite de peticiones alcanzado
service: sistema|módulo|componente|microservicio|nombre del servicio|app
environment: ambiente|entorno de despliegue = producción:62|preproducción:22|desarrollo:16
error_code: código error|código de fallo
error_message: mensaje de error|descripción del error|motivo del fallo = Conexión rechazada|Tiempo agotado|Credenciales no válidas|Referencia nula|Disco lleno|Memoria insuficiente|Carácter inesperado|Registro no encontrado|Permiso denegado|Límite superado|Certificado caducado|Clave duplicada
error_count: cantidad de errores|fallos|número de fallos|reintentos
requests: peticiones|número de peticiones|solicitudes api|consultas
cpu_usage: cpu|uso cpu|carga de cpu
memory_usage: memoria|uso memoria|memoria ram
disk_usage: uso de disco|disco|espacio en disco
uptime: tiempo de actividad|disponibilidad en porcentaje
bandwidth: velocidad de internet|velocidad de subida|rendimiento de red
battery_level: nivel batería|carga de la batería|porcentaje de batería
battery_voltage: voltaje de la batería|tensión de la batería
signal_strength: señal|potencia de señal|calidad de señal
online_status: estado de conexión|conectado|estado del sensor|estado de la máquina = en línea:82|fuera de línea:14|mantenimiento:4
sensor_type: sensor|tipo sensor|magnitud medida|tipo de medición = temperatura:28|humedad:22|presión:14|movimiento:12|luz:9|CO2:8|vibración:7
sensor_value: medición|valor de la lectura|valor del sensor|medida del sensor
sensor_unit: unidades de medida|unidad de medición = uds:50|kg:20|caja:15|l:8|m:7
anomaly: anomalía|alarma|es anomalía|fallo|avería
session_id: id de sesión|sesión|identificador de sesión
sso: doble factor|autenticación de dos factores|mfa activado
success: exitosa|fue exitoso|acceso correcto
attempts: número de intentos|intentos fallidos|intentos de acceso
event_type: tipo evento|tipo de acción|tipo de actividad|interacción = vista de página:40|clic:26|búsqueda:12|añadir al carrito:9|compra:5|inicio de sesión:5|cierre de sesión:3
attack_type: tipo ataque|tipo de amenaza|tipo de alerta|ataque|tipo de incidente de seguridad = Phishing:24|Fuerza bruta:20|Malware:17|Escaneo de puertos:14|DDoS:9|Inyección SQL:7|Ransomware:5|Fuga de datos:4
cve: vulnerabilidad|código cve
cvss: puntuación cvss
hash: huella|suma de verificación|hash del archivo
security_action: acción tomada|medida tomada|respuesta de seguridad = bloqueado:48|permitido:24|en cuarentena:14|alertado:14
api_key: clave api|token|clave de licencia|código de activación
repository: repositorio|rama
programming_language: lenguaje de programación
job_status: estado del trabajo|estado de la ejecución|resultado de la prueba técnica = correcto:82|fallido:9|en ejecución:5|cancelado:4
post_text: texto del post|post|contenido de la publicación|tuit
message_text: mensaje enviado|contenido del mensaje|sms|mensaje de chat
email_subject: asunto del correo|asunto del mensaje = Su pedido está en camino|Reunión trasladada al jueves|Factura adjunta|Bienvenido al equipo|Restablecer contraseña|Informe semanal|Consulta sobre el contrato|20 % de descuento este fin de semana|Su prueba termina pronto|Acta de la reunión|¡Feliz cumpleaños!|Confirme su dirección|Novedades de junio|Gracias por su compra|Recordatorio: cita mañana
hashtag: hashtag|hashtags|etiqueta social = #viajes|#comida|#fitness|#recuerdos|#atardecer|#fotografia|#motivacion|#programacion|#musica|#moda|#naturaleza|#cafe|#emprender|#arte|#correr|#libros|#gaming|#sostenibilidad|#diseño|#bienestar|#gatos|#futbol|#añonuevo|#verano|#recetas|#arteurbano|#lunes|#laliga|#ia|#clima
tags: etiquetas|tags = viajes;verano|comida;receta|tecnología;análisis|música;directo|fitness;salud|arte;diseño|familia;hogar|trabajo;consejos|naturaleza;senderismo|libros;lectura
likes: likes|número de me gusta|cantidad de likes|reacciones
average_likes: promedio de likes|media de me gusta
comments_count: cantidad de comentarios|respuestas recibidas|num comentarios
shares_count: veces compartida|número de compartidos|retuits
views: visitas al vídeo|número de vistas|alcance|escuchas|número de descargas
followers: número de seguidores|cantidad de seguidores
following: cuentas seguidas|amigos
posts_count: publicaciones|número de publicaciones|cantidad de posts
mentions: número de menciones
engagement_rate: tasa de engagement|engagement|tasa de participación
sentiment: tono|polaridad = positivo:52|neutral:30|negativo:18
sentiment_score: puntuación de sentimiento|índice de sentimiento
post_type: tipo de publicación|tipo de post|formato del anuncio = foto:42|vídeo:30|texto:14|carrusel:9|enlace:5
is_read: leído|está leído|visto
network: tipo red|red|tipo de conexión|conexión
last_activity_weak: latido
watch_percent: porcentaje visto|tasa de retención
temperature: temp|temperatura ambiente|temperatura exterior|temperatura interior|temperatura del aire|temperatura media|temperatura del agua|temperatura máxima|temperatura mínima
machine_temperature: temperatura de la máquina|temperatura del motor|temperatura del aceite
humidity: humedad ambiental|humedad del suelo|porcentaje de humedad
pressure: presión del aire|presión barométrica
machine_pressure: presión del aceite|presión de los neumáticos|presión hidráulica|presión en bar
wind_speed: velocidad viento|ráfaga
wind_direction: dirección viento = N|NE|E|SE|S|SO:16|O:18|NO:13
rainfall: precipitaciones|lluvia mm|lluvia acumulada
snow: nieve|nevada|espesor de nieve
weather: tiempo atmosférico|condición meteorológica|estado del cielo|meteorología = soleado:42|nublado:26|lluvioso:14|parcialmente nublado:10|ventoso:4|niebla:3|nieve:1
uv_index: índice uv
visibility: visibilidad
co2: dióxido de carbono|nivel de co2|concentración de co2
co2_emissions: emisiones de co2|huella de carbono
pm25: partículas finas|pm2 5 partículas
pm10: partículas pm10
aqi: calidad del aire|índice de calidad del aire
no2: dióxido de nitrógeno|ozono
noise: ruido|nivel sonoro|decibelios
light: luz|luminosidad|iluminancia|nivel de luz
ph: ph|acidez|nivel de ph
turbidity: turbidez|conductividad|salinidad|oxígeno disuelto
vibration: vibración|nivel de vibración
voltage: tensión eléctrica|voltios
current_amps: corriente eléctrica|amperaje|amperios|intensidad
power_kw: potencia kw|potencia eléctrica|potencia activa|demanda|potencia generada
energy_kwh: energía|kwh|energía consumida|consumo kwh|electricidad|energía generada|generación|producción de energía
gas_usage: consumo de gas|consumo de agua|gas consumido
tariff: tarifa horaria|tipo tarifa|periodo tarifario = punta:34|valle:46|llano:20
frequency_hz: frecuencia de red|frecuencia hz
distance: distancia km|distancia recorrida|kilómetros recorridos|recorrido|distancia en km
speed: velocidad media|velocidad máxima|velocidad km h
rpm: revoluciones|rpm|revoluciones por minuto
torque: par motor|torque
odometer: kilometros|km|cuentakilómetros|kilómetros del vehículo
fuel_consumption: consumo cada 100 km|consumo medio
fuel_amount: nivel de combustible|litros de combustible|litros repostados
fuel_type: tipo combustible|carburante = gasolina:44|diésel:34|híbrido:13|eléctrico:9
engine_size: cilindrada cc|centímetros cúbicos|cc
horsepower: caballos de fuerza|cv|potencia cv
area_sqft: pies cuadrados
area_sqm: m2|superficie útil|superficie en m2|área construida|metros
lot_size: superficie del terreno|tamaño de la parcela|terreno
area_hectares: superficie sembrada|ha|superficie en hectáreas|superficie del campo
bedrooms: número de dormitorios|cuartos|alcobas|habs
bathrooms: número de baños|aseos
rooms: cantidad de habitaciones|estancias de la vivienda
floors: pisos|número de pisos|niveles
parking_spaces: plazas de garaje|estacionamientos|garaje|plazas de aparcamiento
yes_amenity: piscina|balcón|jardín|amueblado|ascensor|terraza|wifi|aire acondicionado|admite mascotas
guests: número de huéspedes|número de comensales|número de pasajeros|cantidad de personas|tamaño del grupo|viajeros
adults: número de adultos
kids_in_booking: niños en la reserva|menores
capacity: número de plazas|capacidad máxima|plazas disponibles
occupancy_rate: porcentaje de ocupación|nivel de ocupación|grado de utilización
percentage: por ciento|porcentaje del valor
growth_rate: tasa de crecimiento|variación porcentual|cambio porcentual
volume: volumen negociado|volumen de negociación
length_cm: largo cm|longitud cm
width_cm: ancho cm|anchura cm
depth_cm: profundidad km|espesor|alto cm
magnitude: magnitud|magnitud del sismo
output_units: piezas producidas|producción total|cantidad producida|volumen de producción
defects: piezas defectuosas|número de defectos|rechazos
defect_rate: tasa de defectos|porcentaje de defectos|tasa de rechazo
cycle_time: tiempo de ciclo|tiempo de proceso
downtime: tiempo de parada|minutos de parada|tiempo muerto
oee: eficacia global|productividad|rendimiento de la máquina
nutrition_kcal: kcal|valor energético
calories_burned: calorías quemadas|gasto calórico
macros: proteína|hidratos de carbono|grasa|fibra|azúcares
steps: número de pasos|pasos diarios
alcohol: alcohol|contenido alcohólico
votes: número de votos|cantidad de votos
turnout: participación electoral|participación
population: población|número de habitantes
rank: puesto en la tabla|posición en el ranking|posición final|lugar en la clasificación
units_count: conteo|cantidad total|número total
pages: número de páginas
word_count: palabras|cantidad de palabras
visits: número de visitas|visitas al mes
orders_count: pedidos|total de pedidos|cantidad de pedidos|número de compras
support_tickets: tickets|número de tickets|quejas|incidencias abiertas
units_products: número de productos|productos contratados|número de dispositivos
previous_claims: siniestros previos|siniestros anteriores|número de siniestros|accidentes previos
credits: número de créditos|créditos ects
fare_class_weight: equipaje|maletas|peso del equipaje
yield_t_ha: rendimiento|rendimiento por hectárea|toneladas por hectárea|producción agrícola
mass_weight_kg: carga|carga útil|tonelaje|peso en toneladas
diagnosis: diagnóstico principal|afección|condición médica|patología|enfermedad principal
icd_code: código cie 10|cie 10|código icd
medical_department: servicio|área hospitalaria|servicio hospitalario|planta hospitalaria = Cardiología:16|Traumatología:14|Medicina Interna:18|Cirugía:13|Pediatría:10|Neurología:8|Oncología:7|Urgencias:14
specialty: especialidad del médico|especialidades = Cardiología|Dermatología|Medicina general|Pediatría|Traumatología|Neurología|Ginecología|Oftalmología|Otorrinolaringología|Psiquiatría|Endocrinología|Urología
symptom: sintomas|motivo de la consulta|motivo de la visita|motivo de la cita|síntoma principal = Fiebre|Tos|Dolor de cabeza|Dolor torácico|Dolor abdominal|Fatiga|Falta de aire|Náuseas|Dolor de espalda|Mareo|Dolor de garganta|Erupción|Dolor articular|Palpitaciones|Insomnio|Revisión rutinaria
treatment: tratamiento aplicado|cirugía|intervención|operación|procedimiento médico = Medicación|Fisioterapia|Apendicectomía|Prótesis de rodilla|Angiografía coronaria|Colonoscopia|Cirugía de cataratas|Diálisis|Quimioterapia|Cura de heridas|Vacunación|Observación|Colecistectomía|Resonancia|Asesoramiento|Prótesis de cadera
medication: medicación|medicina|medicamento recetado|principio activo|receta
dosage: dosis prescrita|dosis mg|posología dosis
medication_frequency: frecuencia de la dosis|posología|frecuencia de toma = una vez al día:46|dos veces al día:30|tres veces al día:14|si es necesario:10
allergy: alergias conocidas|alérgico a = ninguna:62|penicilina:10|cacahuetes:6|polen:8|látex:3|mariscos:4|ácaros:4|sulfamidas:3
vaccine: vacunación|nombre de la vacuna|inmunización = Gripe:26|COVID-19:24|Tétanos:14|Hepatitis B:10|Triple vírica:9|VPH:7|Neumococo:6|Rabia:4
admission_type: tipo ingreso|tipo de admisión|tipo de visita|tipo de paciente = ambulatorio:44|hospitalizado:22|urgencia:20|seguimiento:14
discharge_status: estado al alta|motivo de alta|resultado del tratamiento = alta a domicilio:74|trasladado:12|mejorado:8|fallecido:2|alta voluntaria:4
appointment_status: estado cita|estado de la visita = completada:62|programada:20|cancelada:9|no asistió:9
showed_up: asistió|acudió|se presentó
no_show: no se presentó|no asistió|ausente a la cita
insurance_provider: seguro|compañía de seguros|compañía aseguradora|mutua|obra social|nombre del seguro = Sanitas:22|Adeslas:24|Mapfre Salud:16|Asisa:14|DKV:12|Seguridad Social:12
heart_rate: pulsaciones|ritmo cardíaco|latidos por minuto|frecuencia cardiaca
systolic: tensión sistólica|presión arterial sistólica
diastolic: tensión diastólica|presión arterial diastólica
blood_pressure: tensión|presión sanguínea
body_temperature: temperatura del paciente|fiebre
spo2: oxígeno|saturación de o2
respiratory_rate: respiraciones por minuto|ritmo respiratorio
glucose: azúcar en sangre|nivel de glucosa|glucosa en sangre
cholesterol: colesterol total|nivel de colesterol|ldl
hdl: colesterol hdl
hba1c: hemoglobina glicosilada|hemoglobina glucosilada
lab_test: análisis clínico|prueba de laboratorio|examen|nombre del análisis|parámetro
lab_unit: unidad del resultado|unidad de laboratorio
lab_result: valor resultado|resultado del análisis
test_outcome: resultado de la prueba|resultado del test = negativo:82|positivo:15|no concluyente:3
reference_range: rango de referencia|valores normales|valores de referencia
abnormal: anormal|fuera de rango|alterado
sample_type: muestra|tipo muestra = sangre:52|orina:22|hisopo:14|suero:8|tejido:4
medical_history: antecedentes|antecedentes médicos|historial médico|notas médicas|historial clínico = Sin antecedentes de interés|Hipertensión desde 2015|Diabetes tipo 2 con metformina|Asma infantil|Cirugía previa de rodilla|Fumador desde hace diez años|Antecedentes familiares de cardiopatía|Alérgico a la penicilina|Migraña con aura|Apendicectomía en 2009|Colesterol controlado con dieta|Ansiedad en terapia|Recuperado de neumonía|Refiere dolor leve|Control en dos semanas|Mejoría con reposo|Derivado al especialista|Medicación ajustada|Analítica solicitada|Herida con buena evolución
icu: uci|ingreso en uci|reingreso|urgencia sí no
pain_level: dolor|nivel de dolor|escala de dolor
trial_arm: grupo de tratamiento|brazo del estudio|grupo del estudio|variante = tratamiento:50|control:50
pet_name: nombre de mascota|nombre del animal|nombre del perro|nombre del gato = Luna|Toby|Max|Coco|Nala|Rocky|Lola|Simba|Kira|Bruno|Thor|Milo|Duna|Zeus|Canela|Bimba|Leo|Nina|Chispa|Pelusa|Lucas|Mía|Trufa|Rex|Dora|Niebla|Otto|Sombra|Pancho|Greta
species: animal|tipo de mascota|especies
breed: raza del perro|raza de la mascota
pet_age: edad de la mascota|edad del animal
pet_weight: peso de la mascota|peso del animal
neutered: vacunada|castrado|esterilizada|con microchip
microchip: chip|número de chip|número de microchip
wild_species: especie observada|especie silvestre|ave|especie de ave = Zorro rojo|Corzo|Garza real|Lechuza|Petirrojo|Jabalí|Tejón|Martín pescador|Águila pescadora|Erizo|Milano real|Nutria|Carbonero|Busardo
livestock: tipo de ganado|ganado = Vaca lechera:30|Vacuno de carne:22|Oveja:24|Cerdo:18|Cabra:6
milk_yield: producción de leche|litros de leche
crop: cultivos|planta cultivada|tipo cultivo
crop_variety: variedad del cultivo|variedad de semilla
soil_type: tipo suelo|clase de suelo = franco:34|arcilloso:24|franco arenoso:20|limoso:12|arenoso:8|turboso:2
irrigated: con riego|regadío
irrigation: riego|tipo de riego|sistema de riego|método de riego = goteo:36|aspersión:30|inundación:14|pívot:10|ninguno:10
fertilizer: abono|tipo de fertilizante|pesticida = NPK 15-15-15|Urea|Nitrato amónico|Compost|Potasa|Estiércol|DAP
fertilizer_kg: cantidad de fertilizante|fertilizante kg
organic: orgánica|ecológica|es orgánico
dish: platillo|nombre plato|plato principal|menú|nombre de la receta|comida pedida
dish_category: categoría plato|sección del menú|tipo de comida
cuisine: gastronomía|estilo de cocina|tipo cocina = Española:28|Italiana:18|Mexicana:14|Japonesa:9|China:8|Peruana:8|Francesa:5|India:5|Argentina:5
restaurant: nombre del restaurante|bar|cafetería = La Oliva|Casa Lupita|El Fogón|La Tasca de Ana|Bodega del Puerto|Sakura|Taberna del Sol|La Terraza|El Rincón Verde|Mesón Real|Asador Norte|La Despensa|Café Central|El Pescador|Trattoria Roma|Casa Manolo
vegetarian: es vegetariano|sin gluten|picante|vegana
diet: tipo de dieta|restricciones alimentarias|preferencia alimentaria = ninguna:62|vegetariana:16|vegana:8|sin gluten:9|halal:4|kosher:1
ingredient: ingrediente principal = Tomate|Pollo|Arroz|Albahaca|Ajo|Aceite de oliva|Ternera|Salmón|Patata|Champiñón|Queso|Lentejas|Pasta|Espinacas|Garbanzos
allergens: alérgeno|contiene alérgenos = ninguno:40|gluten:18|leche:14|frutos secos:10|huevo:8|pescado:5|soja:5
table_number: mesa número|nro de mesa
wine: vino|nombre del vino|uva|variedad de uva = Tempranillo|Garnacha|Albariño|Verdejo|Monastrell|Mencía|Godello|Malbec|Cabernet Sauvignon|Chardonnay
difficulty: nivel de dificultad|grado de dificultad = fácil:40|media:40|difícil:20
workout: entrenamiento|actividad física|clase de gimnasio|tipo de ejercicio = Correr:24|Ciclismo:18|Musculación:20|Yoga:12|Natación:9|HIIT:8|Remo:5|Pilates:4
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
