/** Weather, energy, vehicles, buildings and other measures in Spanish: what they are called, and their values. */
export const MEASURES = `
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
`;
