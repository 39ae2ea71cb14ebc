/** Health, animals, farming and food in Spanish: what they are called, and their values. */
export const LIVING = `
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
restaurant: nombre del restaurante|bar|cafetería = La Oliva|Casa Lupita|El Fogón|La Tasca de Ana|Bodega del Puerto|Sakura|Taberna del Sol|La Terraza|El Rincón Verde|Mesón Real|Asador Norte|La Despensa|Café Central|El Pescador|Trattoria Roma|Casa Manolo|Casa {Pepe,Lola,Antonio,Paquita,Julián}|Mesón {del Rey,El Cordero,La Encina,Castilla}|Taberna {La Fuente,El Gallo,Los Arcos,del Puerto}|{Asador,Parrilla} {El Roble,La Brasa,Don Julio}|Bodega {San Juan,La Parra,Los Olivos}|{Trattoria,Pizzeria} {Napoli,Bella Vista}|Marisquería {La Ola,El Faro}|Cafetería {Colón,La Plaza,Goya}|El {Horno,Cortijo,Balcón,Molino,Puente Viejo}|La {Huerta,Cocina de Marta,Bruja,Barraca}|Sushi Hana|Dragón de Oro|Taj Palace|Cantina Jalisco|Arrocería Levante|Cervecería Norte|Tapas y Más|Bar Manolita|Pulpería Galicia|Sidrería Asturias
vegetarian: es vegetariano|sin gluten|picante|vegana
diet: tipo de dieta|restricciones alimentarias|preferencia alimentaria = ninguna:62|vegetariana:16|vegana:8|sin gluten:9|halal:4|kosher:1
ingredient: ingrediente principal = Tomate|Pollo|Arroz|Albahaca|Ajo|Aceite de oliva|Ternera|Salmón|Patata|Champiñón|Queso|Lentejas|Pasta|Espinacas|Garbanzos
allergens: alérgeno|contiene alérgenos = ninguno:40|gluten:18|leche:14|frutos secos:10|huevo:8|pescado:5|soja:5
table_number: mesa número|nro de mesa
wine: vino|nombre del vino|uva|variedad de uva = Tempranillo|Garnacha|Albariño|Verdejo|Monastrell|Mencía|Godello|Malbec|Cabernet Sauvignon|Chardonnay
difficulty: nivel de dificultad|grado de dificultad = fácil:40|media:40|difícil:20
workout: entrenamiento|actividad física|clase de gimnasio|tipo de ejercicio = Correr:24|Ciclismo:18|Musculación:20|Yoga:12|Natación:9|HIIT:8|Remo:5|Pilates:4
`;
