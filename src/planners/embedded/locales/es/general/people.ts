/** People and households in Spanish: what they are called, and their values. */
export const PEOPLE = `
full_name: nombre y apellidos|nombre y apellido|nombre y apellidos completos|nombre de la persona|nombre del cliente|nombre de contacto|persona de contacto|persona|nom y ap|razón de contacto
first_name: nombres|nombre propio|primer nombre propio
last_name: primer y segundo apellido|apellido paterno|apellido materno|segundo apellido
middle_name: nombre intermedio
name_title: título de cortesía|trato = Sr.:48|Sra.:48|Dr.:4
person_role: vecino|vecina|ciudadano|ciudadana|interesado|hortelano|farmacéutico|farmacéutica|bibliotecario|bibliotecaria|psicólogo|psicóloga|cirujana|analista|astrónomo|astrónoma|biólogo|bióloga|laboratorista|logopeda|fisioterapeuta|nutricionista|orientador|orientadora|guía|guía turístico|guía de montaña|monitor|monitora|clienta|comprador|paciente nombre|nombre del paciente|doctora|nombre del médico|nombre del doctor|médico tratante|enfermero|enfermera|cirujano|profesora|docente|maestro|maestra|alumna|nombre del alumno|nombre del estudiante|estudiantes|universitario|trabajador|empleada|nombre del empleado|supervisor|jefe|gerente|encargado|responsable|director|directora|chofer|nombre del conductor|pasajero|viajero|invitado|anfitrión|propietaria|propietario del animal|dueña|inquilino|arrendatario|arrendador|casero|vendedora|asesor|asesora|agente|agente asignado|comercial asignado|titular de la cuenta|titular de la tarjeta|tomador|asegurado|beneficiario|solicitante|candidato|candidata|aspirante|donante|jugadora|nombre del jugador|entrenador|árbitro|socio|socia|miembro|participante|asistente nombre|autora|escritor|ponente|técnico|mecánico|inspector|veterinario|dentista|terapeuta|abogado|juez|testigo|víctima|sospechoso|agricultor|granjero|camarero|mesero|cocinero|cajero|piloto|capitán|voluntario|investigador|observador|creado por|aprobado por|reportado por|asignado a|atendido por|contacto de emergencia|emisor|receptor|remitente nombre|ciudadano|votante|demandante|demandado|tutor|padre|madre|representante
email: e mail|mail|correo e|dirección de correo|correo del cliente|email de contacto|correo de contacto
phone: telefono|tel|tlf|tfno|teléfono fijo|número de celular|celular|número de contacto|teléfono de contacto|fax|num telefono
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
ssn: número de identificación|documento de identidad|cédula|identificación fiscal
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
office_errand: trámite solicitado = empadronamiento:24|pasaporte:20|DNI:22|licencia de obras:10|certificado:14|tarjeta de residente:10
kind_of_injury: lesiones = esguince:26|contractura:22|fractura:14|lumbalgia:16|tendinitis:14|contusión:8
`;
