/** Places and addresses in Spanish: what they are called, and their values. */
export const PLACES = `
city: ayuntamiento|ciudades|ciudad de residencia|lugar de residencia|lugar de nacimiento|pueblo
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
`;
