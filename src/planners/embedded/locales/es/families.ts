/** Families whose values are Spanish words. */
export const FAMILIES = `
products (product, product_category)
Electrónica: Auriculares inalámbricos|Altavoz Bluetooth|Monitor 27 pulgadas|Teclado mecánico|Reloj inteligente|Cargador portátil|Cámara web|Tableta
Hogar: Cafetera italiana|Sartén antiadherente|Lámpara de mesa|Juego de toallas|Hervidor eléctrico|Tostadora|Batidora|Cuchillo de chef
Moda: Chaqueta vaquera|Zapatillas deportivas|Camiseta de algodón|Jersey de lana|Cinturón de cuero|Vestido de verano|Gorra|Botines
Deporte: Esterilla de yoga|Tienda de campaña|Mancuernas|Casco de bicicleta|Botella térmica|Mochila de montaña|Bicicleta plegable|Comba
Belleza: Crema hidratante|Champú sólido|Protector solar|Perfume|Secador de pelo|Bálsamo labial
Libros: Novela negra|Libro de cocina|Guía de viajes|Cuento infantil|Biografía|Curso de idiomas
Juguetes: Bloques de construcción|Juego de mesa|Puzle 1000 piezas|Coche teledirigido|Osito de peluche
Alimentación: Aceite de oliva|Chocolate negro|Té verde|Granola|Miel|Café molido|Jamón ibérico

breeds (breed, species)
Perro: Labrador|Pastor alemán|Golden retriever|Bulldog francés|Beagle|Caniche|Podenco|Galgo español|Bóxer|Mestizo
Gato: Europeo común|Siamés|Maine Coon|Persa|Ragdoll|Británico|Bengalí
Conejo: Belier|Enano holandés|Cabeza de león
Ave: Ninfa|Periquito|Loro gris|Canario
Hámster: Hámster sirio|Hámster ruso
Cobaya: Cobaya americana|Cobaya peruana
Reptil: Dragón barbudo|Gecko leopardo|Serpiente del maíz
Caballo: Andaluz|Árabe|Lusitano

crops (crop_variety, crop)
Trigo: Marius|Chambo|García
Maíz: DKC 6728|Pioneer P0937|LG 30.600
Cebada: Meseta|Hispanic|Planet
Olivo: Picual|Arbequina|Hojiblanca
Vid: Tempranillo|Garnacha|Airén
Girasol: LG 5478|Sunflex
Tomate: Pera|Raf|Roma|Kumato
Patata: Monalisa|Agria|Kennebec
Naranjo: Navelina|Valencia Late
Arroz: Bomba|Senia|Bahía
Almendro: Marcona|Guara

lab_tests (lab_test, lab_unit)
Glucosa=mg/dL|Hemoglobina=g/dL|Hemoglobina glicosilada=%|Colesterol LDL=mg/dL|Colesterol HDL=mg/dL|Triglicéridos=mg/dL|Creatinina=mg/dL|Sodio=mmol/L|Potasio=mmol/L|TSH=mUI/L|Vitamina D=ng/mL|Leucocitos=10^3/uL|Plaquetas=10^3/uL|ALT=U/L|Proteína C reactiva=mg/L|Ferritina=ng/mL

diagnoses (diagnosis, icd_code, medical_department)
Hipertensión arterial=I10=Cardiología|Diabetes tipo 2=E11.9=Endocrinología|Asma=J45.9=Neumología|Bronquitis aguda=J20.9=Neumología|Migraña=G43.9=Neurología|Lumbalgia=M54.5=Traumatología|Artrosis de rodilla=M17.9=Traumatología|Fibrilación auricular=I48.9=Cardiología|Cardiopatía isquémica=I25.1=Cardiología|Insuficiencia cardíaca=I50.9=Cardiología|Neumonía=J18.9=Neumología|Infección urinaria=N39.0=Urología|Reflujo gastroesofágico=K21.9=Digestivo|Apendicitis aguda=K35.8=Cirugía|Depresión=F32.9=Psiquiatría|Ansiedad=F41.9=Psiquiatría|Hipotiroidismo=E03.9=Endocrinología|Anemia ferropénica=D50.9=Hematología|Enfermedad renal crónica=N18.9=Nefrología|EPOC=J44.9=Neumología|Gripe=J11.1=Medicina Interna|Colelitiasis=K80.2=Cirugía|Ictus=I63.9=Neurología|Epilepsia=G40.9=Neurología|Fractura de cadera=S72.0=Traumatología|Psoriasis=L40.9=Dermatología|Eccema=L30.9=Dermatología|Gastritis=K29.7=Digestivo

medications (medication, dosage)
Metformina=850 mg|Enalapril=10 mg|Atorvastatina=20 mg|Amlodipino=5 mg|Omeprazol=20 mg|Levotiroxina=50 mcg|Salbutamol=100 mcg|Amoxicilina=500 mg|Ibuprofeno=600 mg|Sertralina=50 mg|Losartán=50 mg|Gabapentina=300 mg|Prednisona=10 mg|Acenocumarol=4 mg|Insulina glargina=10 UI|Paracetamol=1 g|Azitromicina=500 mg|Clopidogrel=75 mg

jobs (job_title, department)
Tecnología: Desarrollador de software|Analista de datos|Técnica de soporte|Administrador de sistemas|Ingeniera DevOps|Especialista en ciberseguridad
Ventas: Gerente de ventas|Comercial|Ejecutiva de cuentas|Delegado comercial
Marketing: Responsable de marketing|Gestor de contenidos|Especialista SEO|Diseñadora gráfica
Finanzas: Contable|Analista financiero|Controller|Técnica de nóminas
Recursos Humanos: Técnica de selección|Responsable de RR. HH.|Formador
Producción: Jefe de producción|Operaria de máquina|Encargado de turno|Técnica de calidad
Compras: Compradora|Responsable de compras|Auxiliar de compras
Atención al cliente: Agente de atención|Coordinadora de atención al cliente|Teleoperador
Logística: Mozo de almacén|Responsable de logística|Conductora|Planificador de rutas
Legal: Abogada de empresa|Responsable de cumplimiento

titles (movie_title, genre)
Drama: El largo invierno|Luces del puerto|Una promesa callada|Cartas a Nora|El último huerto|El afinador de pianos|El barco de mi hermano|Después de la cosecha
Comedia: Horario de oficina|Dos pies izquierdos|Plan de fin de semana|La boda de mi prima|Cuarto para seis|Una cabra en París|El peor padrino|Mamá sabe más
Suspense: Testigo mudo|El noveno piso|Señal perdida|Tren nocturno al norte|Trece minutos|El vecino de abajo|La noche blanca
Ciencia ficción: Órbita nueve|El planeta de cristal|Ecos de Titán|Segundo sol|Colonia siete|La máquina de la memoria|Polvo de Marte
Acción: Persecución de hierro|El último convoy|Jinete de la tormenta|Puentes en llamas|A toda marcha|Aguas hostiles|Un solo disparo
Documental: Azul profundo|El auge de las ciudades|Los panaderos|Patagonia salvaje|El último glaciar|Un año con lobos|Voces del delta
Romance: Verano en Lisboa|Nos vemos a las siete|Corazones de papel|Otoño en Brujas|Un baile más|Amor en el andén nueve
Terror: La puerta del sótano|La casa de los susurros|Lago frío|La coleccionista de muñecas|Lo que trajo la niebla|La habitación callada
Policíaca: La quinta coartada|Archivos de Puerto Frío|Unidad Aguas Negras|El falsificador|Muerte en la ría|El último testimonio
Fantasía: Corona de ceniza|La puerta del cuervo|Espada de mareas|La reina de piedra|El aprendiz de la bruja|Hijos del invierno
Animación: Pip y la luna|El jardín de los robots|Otto la nutria|Los panaderos de nubes|El ladrón de calcetines

songs (song, artist, music_genre)
Viaje de medianoche=Los Zorros=Rock|Hora dorada=Luna Park=Pop|Aviones de papel=Calle Enebro=Indie|Lluvia de neón=Pulso Estático=Electrónica|Río lento=Clara Vidal=Folk|Ciudad de cristal=Pulso Estático=Electrónica|Brújula rota=Los Zorros=Rock|Azúcar y sal=Mona Reyes=Pop|Esquina azul=Trío Óscar Lind=Jazz|Tiempo pesado=Puerto de Hierro=Metal|Cuadra a cuadra=MC Tándem=Hip-Hop|Noche de palmas=Los del Patio=Flamenco|Resplandor=Mona Reyes=Pop|Marea baja=Calle Enebro=Indie|Segunda estrofa=MC Tándem=Hip-Hop|Nocturno n.º 4=Elena Varga=Clásica|Satélites=Luna Park=Pop|Baila conmigo=Son del Mar=Salsa|Fuego lento=Rey Kairo=Reguetón|Cartas viejas=Clara Vidal=Folk
Los Zorros=Rock: Cielo de gasolina|El último tren|Noches ruidosas|El otro lado del río
Luna Park=Pop: Carrusel de neón|Baila hasta el lunes|Despierta|Verano eterno
Calle Enebro=Indie: Postales de ninguna parte|La ventana del ático|Diecisiete siempre
Pulso Estático=Electrónica: Pulso|Ultravioleta|Después de las doce|Bola de espejos
Clara Vidal=Folk: Canción del farol|Brezo y lluvia|Junto a la presa
Mona Reyes=Pop: Rojo cereza|Medio corazón|Llámame el domingo
Trío Óscar Lind=Jazz: Vals para Inés|Martes de lluvia|Humo y marfil
Puerto de Hierro=Metal: Yunque negro|Lobos en la puerta|Ceniza y hierro
MC Tándem=Hip-Hop: Zapatillas en el cable|Sin días libres|Vence el alquiler
Los del Patio=Flamenco: Bulería del alba|Patio de limones|Quejío
Elena Varga=Clásica: Sonata de invierno|Elegía para cuerdas|Barcarola
Son del Mar=Salsa: Malecón|Candela|Sabor a puerto|Ven a la rueda
Rey Kairo=Reguetón: Perreo y café|Luz roja|Dime la verdad

books (book_title, book_genre)
El camino a casa=Novela|Mapa de cosas pequeñas=Novela|La hija del relojero=Novela histórica|Asesinato en el pinar=Policíaca|El archivo silencioso=Policíaca|Más allá de las estrellas=Ciencia ficción|El dragón del norte=Fantasía|Diez hábitos que importan=Autoayuda|La economía honesta=Empresa|Cocinar con fuego=Cocina|Vida de una escultora=Biografía|El océano interior=Divulgación|Osito aprende=Infantil|Poemas de invierno=Poesía|El camino del emperador=Historia|Amor bajo la lluvia=Romántica|Bajo el hielo=Suspense|Turno de noche=Suspense|El año del jardín=Jardinería|Cómo crecen las ciudades=Divulgación
Novela: Lo que guardó el río|El cuarto sobre la panadería|Siete veranos|Los fareros|La casa de lluvia
Novela histórica: La mercader de seda|Un invierno en Viena|El vidriero de Murano|La mujer del cartógrafo
Policíaca: El muerto del embarcadero|Tres llaves|Una coartada tranquila|Crimen en la sierra|La apicultora calla
Ciencia ficción: Señal de Europa|Los hijos del arca|El planeta de cobre
Fantasía: La decimotercera runa|Hija de las espinas|El huerto de cristal
Autoayuda: Di que no antes|La mente tranquila|Pequeñas victorias
Empresa: Vender sin gritar|El fundador paciente
Cocina: Una olla, siete días|La cocina de mi abuela|Pan desde cero
Biografía: Capitán del hielo|La mujer que dibujaba mapas
Divulgación: La vida secreta del musgo|Por qué soñamos|Una historia de la sal
Infantil: Mila y el barco de luna|La tetera gruñona|¿Dónde está el sombrero del abuelo?
Poesía: Canciones para una casa vacía|Sal, pan y miel
Historia: Barcos de las Indias|El año sin reyes
Romántica: Un verano en el acantilado|Nos vemos en Lisboa
Suspense: El noveno testigo|Corre antes del alba|Sin señal segura
Jardinería: Cosecha de balcón|Rosas para principiantes

dishes (dish, dish_category)
Entrante: Gazpacho|Croquetas de jamón|Ensalada mixta|Patatas bravas|Tortilla española|Calamares a la romana|Pimientos de Padrón
Plato principal: Paella valenciana|Cocido madrileño|Fabada asturiana|Pulpo a la gallega|Merluza a la vasca|Rabo de toro|Lomo de cerdo|Pollo asado|Arroz negro|Lubina a la sal
Postre: Flan casero|Crema catalana|Tarta de Santiago|Churros con chocolate|Arroz con leche|Natillas
Bebida: Sangría|Agua mineral|Cerveza de barril|Vino tinto|Café con leche|Horchata|Zumo de naranja
Guarnición: Patatas fritas|Ensalada verde|Verduras a la plancha|Pan con tomate

courses (course_title, course_category)
Informática: Introducción a la programación|Estructuras de datos|Aprendizaje automático|Desarrollo web|Bases de datos
Empresa: Gestión de proyectos|Fundamentos de marketing|Contabilidad financiera|Liderazgo
Matemáticas: Álgebra lineal|Estadística básica|Cálculo I
Diseño: Diseño gráfico|Taller de UX|Fotografía para principiantes
Idiomas: Inglés de negocios|Francés A2|Alemán básico
Ciencias: Introducción a la biología|Química general|Física cotidiana|Astronomía
Arte: Historia del arte moderno|Escritura creativa|Teoría musical

stocks (ticker, listed_company, sector)
SAN=Banco Santander=Finanzas|BBVA=BBVA=Finanzas|ITX=Inditex=Consumo|IBE=Iberdrola=Energía|TEF=Telefónica=Comunicación|REP=Repsol=Energía|CABK=CaixaBank=Finanzas|AMS=Amadeus IT=Tecnología|FER=Ferrovial=Construcción|ACS=ACS=Construcción|AENA=Aena=Transporte|GRF=Grifols=Salud|IAG=IAG=Transporte|ELE=Endesa=Energía|CLNX=Cellnex=Comunicación|ACX=Acerinox=Industria|MAP=Mapfre=Finanzas|NTGY=Naturgy=Energía
`;
