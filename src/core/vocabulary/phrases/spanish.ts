import { english } from './en/english.js';
import { smallLanguage } from './small-language.js';

const DIA = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'];
const NUM = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const TEMPORADA = ['primavera', 'verano', 'otoño', 'invierno'];

/** Spanish. Subjects are masculine and start with "este", so that nothing contracts; other words have one form for both genders. */
export const spanish = smallLanguage(
  {
    marks: { colon: ': ', shout: ['¡', '!'] },
    review: {
      and: ['y'],
      but: ['pero'],
      num: NUM, tiempo: ['una semana', 'dos semanas', 'tres semanas', 'un mes', 'tres meses', 'medio año', 'unos días', 'un año'], dia: DIA, temporada: TEMPORADA,
      excelente: ['excelente', 'impecable', 'formidable', 'sobresaliente', 'inmejorable', 'increíble', 'espectacular'],
      flojo: ['lamentable', 'decepcionante', 'deplorable', 'mediocre', 'inaceptable', 'muy deficiente'],
      open_good: ['{about} me ha convencido por completo', 'solo puedo decir cosas buenas sobre {about}', '{about} es justo lo que buscaba', 'después de {tiempo} no tengo ninguna queja', '{about} ha superado mis expectativas', 'una experiencia {excelente} con {about}', 'una amiga me recomendó {about} y acertó', '{about} cumple lo que promete', 'repetiría con {about} sin dudarlo', 'llegué a {about} casi por casualidad y ha sido un acierto', 'con {about} todo han sido facilidades', 'hacía tiempo que nada me convencía tanto como {about}'],
      close_good: ['muy recomendable', 'repetiré seguro', 'cinco estrellas bien merecidas', 'gracias a todo el equipo', 'seguid así', 'lo recomiendo a todo el mundo', 'vale cada euro', 'no cambiaría nada', 'un diez', 'ya se lo he contado a mis amigos', 'da gusto cuando las cosas se hacen bien', 'volvería a elegirlo'],
      open_bad: ['{about} me ha decepcionado mucho', 'no puedo recomendar {about}', '{about} no cumple lo que promete', 'después de {tiempo} he perdido la paciencia', 'esperaba bastante más', 'una experiencia {flojo} con {about}', 'elegir {about} fue un error', 'me arrepiento de haber confiado en {about}', 'con {about} todo han sido problemas', 'no entiendo las buenas opiniones sobre {about}'],
      close_bad: ['no repetiré', 'he pedido que me devuelvan el dinero', 'no lo recomiendo', 'una pena', 'dinero tirado', 'buscad otra cosa', 'nunca más', 'una estrella y es mucho', 'espero una disculpa', 'he puesto una reclamación', 'hay opciones mucho mejores'],
      open_mixed: ['{about} está bien, sin más', 'tengo sentimientos encontrados', 'una de cal y otra de arena', '{about} tiene cosas buenas y cosas malas', 'no está mal, pero puede mejorar', 'me esperaba algo más, aunque no está mal', '{about} se queda a medio camino', 'ni fu ni fa', 'con {about} tengo mis dudas'],
      close_mixed: ['tres estrellas por ahora', 'hay margen de mejora', 'por ese precio se puede aceptar', 'quizá le dé otra oportunidad', 'con unos pocos cambios sería muy bueno', 'depende de lo que se busque', 'todavía no sé si repetiré', 'aprueba por poco', 'recomendable con matices'],
      fact: ['conocí {about} hace {tiempo}', 'mi opinión se refiere a {about}', 'probé {about} por primera vez en {temporada}', 'llegué a {about} a través de un anuncio', 'elegí {about} después de comparar {num} opciones'],
      fact2: ['pagué con tarjeta', 'la factura llegó el {dia}', 'hice la reserva por la web', 'todo quedó confirmado por correo', 'contesté una encuesta de {num} preguntas', 'me atendieron el {dia}'],
      fact3: ['es pronto para valorarlo', 'escribiré otra vez dentro de {num} semanas', 'ya contaré más', 'de momento no puedo decir mucho', 'volveré a opinar en {temporada}'],
    },
    reviews: {
      product_review: {
        about: ['este producto', 'este artículo', 'este modelo'],
        good_a: ['la calidad es {excelente}', 'el acabado es {excelente}', 'los materiales son resistentes', 'pesa poco y ocupa menos', 'el diseño es {excelente}', 'se nota que está bien hecho', 'es tal y como aparece en las fotos', 'funciona a la perfección', 'se limpia en {num} minutos', 'el color es precioso', 'las instrucciones se entienden a la primera', 'no hace nada de ruido'],
        good_b: ['llegó en {num} días', 'el envío fue rapidísimo', 'venía muy bien embalado', 'el precio es más que razonable', 'lo uso {num} veces por semana', 'a mi familia también le encanta', 'me respondieron en {num} horas', 'el cambio de talla fue muy fácil', 'lo tuve en casa el {dia}', 'tiene {num} años de garantía', 'lo pedí un {dia} por la noche y llegó enseguida'],
        bad_a: ['la calidad es {flojo}', 'el acabado es {flojo}', 'se rompió a los {num} días', 'los materiales parecen de juguete', 'no se parece en nada a las fotos', 'hace muchísimo ruido', 'huele a plástico', 'las instrucciones no se entienden', 'le faltaban {num} piezas', 'dejó de funcionar en {num} semanas', 'el color no es el que pedí'],
        bad_b: ['tardó {num} semanas en llegar', 'el paquete venía abierto', 'nadie contesta a los correos', 'la devolución me costó {num} llamadas', 'cuesta el doble de lo que vale', 'el transportista lo dejó en la calle', 'la garantía no cubre nada', 'me cobraron {num} veces los gastos de envío', 'prometieron llamar el {dia} y no lo hicieron', 'el reembolso no ha llegado'],
      },
      service_review: {
        about: ['este servicio', 'este proveedor', 'este equipo'],
        good_a: ['el trato es {excelente}', 'la atención por teléfono es {excelente}', 'me explicaron todo con paciencia', 'siempre contesta una persona de verdad', 'el personal sabe de lo que habla', 'cumplieron lo acordado', 'me devolvieron la llamada el {dia}', 'fueron puntuales y amables', 'se tomaron en serio mi caso'],
        good_b: ['todo quedó resuelto en {num} días', 'los trámites fueron sencillos', 'el precio coincidió con el presupuesto', 'respondieron en {num} horas', 'la página web es muy clara', 'no hubo costes ocultos', 'el contrato se entiende sin abogado', 'me ahorré {num} visitas a la oficina', 'cambiarme me llevó {num} minutos', 'pude seguir cada paso por internet'],
        bad_a: ['el trato es {flojo}', 'la atención por teléfono es {flojo}', 'cada vez me dicen algo distinto', 'nadie se hace responsable', 'me colgaron {num} veces', 'no se presentaron el {dia}', 'me hicieron esperar {num} horas', 'perdieron mis documentos', 'me hablaron de mala manera'],
        bad_b: ['llevo {num} semanas esperando', 'la factura no coincide con el presupuesto', 'darse de baja es una odisea', 'tuve que enviar {num} veces el mismo formulario', 'la página web se cae cada {dia}', 'hay costes ocultos', 'subieron el precio sin avisar', 'mis correos siguen sin respuesta', 'me pasaron por {num} departamentos'],
      },
      hotel_review: {
        about: ['este hotel', 'este alojamiento', 'este sitio'],
        good_a: ['la habitación era {excelente}', 'la cama era comodísima', 'el baño estaba impecable', 'las vistas quitan el hipo', 'dormimos {num} noches sin oír un ruido', 'todo estaba muy limpio', 'la terraza daba al mar', 'la ducha tenía buena presión', 'cambiaban las toallas a diario', 'la habitación era más grande de lo esperado'],
        good_b: ['el desayuno era {excelente}', 'el personal fue encantador', 'la ubicación es {excelente}', 'la estación está a {num} minutos andando', 'en recepción nos dieron {num} consejos muy útiles', 'nos dejaron salir más tarde el {dia}', 'el casco antiguo queda a {num} calles', 'aparcamos sin problemas', 'la piscina es una delicia', 'nos recibieron con una sonrisa', 'el precio está muy bien para la zona'],
        bad_a: ['la habitación era {flojo}', 'el colchón era durísimo', 'había humedad en el baño', 'las paredes son de papel', 'el aire acondicionado no funcionaba', 'no limpiaron en {num} días', 'la ventana daba a un patio oscuro', 'la ducha salía fría', 'la moqueta estaba llena de manchas', 'pasamos {num} noches sin dormir'],
        bad_b: ['el desayuno era {flojo}', 'en recepción fueron muy bordes', 'tardaron {num} horas en darnos la habitación', 'nos cobraron {num} noches de más', 'el centro queda lejísimos', 'la piscina estaba cerrada', 'aparcar es imposible', 'nadie atendió nuestras quejas', 'pedimos toallas {num} veces', 'habían perdido la reserva del {dia}'],
      },
      restaurant_review: {
        about: ['este restaurante', 'este local', 'este sitio'],
        plato: ['el arroz', 'el pulpo', 'el pescado', 'el cordero', 'el solomillo', 'el bacalao', 'el risotto', 'el gazpacho', 'el flan', 'el pan'],
        good_a: ['{plato} estaba en su punto', '{plato} es para repetir', 'la carta es corta y está muy bien pensada', 'todo sabe a casero', 'las raciones son generosas', 'el producto es {excelente}', 'el menú del {dia} es {excelente}', 'pedimos {num} platos y todos estaban buenísimos', '{plato} nos dejó sin palabras', 'la carta cambia cada {dia}'],
        good_b: ['el servicio fue {excelente}', 'el ambiente es muy agradable', 'nos atendieron en {num} minutos', 'la cuenta fue una grata sorpresa', 'la terraza es una delicia', 'el camarero acertó con el vino', 'hay {num} opciones para vegetarianos', 'trataron de maravilla a los niños', 'la música estaba al volumen justo', 'tuvieron en cuenta mi alergia', 'encontramos mesa un {dia} sin reservar'],
        bad_a: ['{plato} llegó frío', '{plato} no sabía a nada', '{plato} estaba pasado', 'las raciones son ridículas', 'el producto es {flojo}', 'la mitad de la carta no estaba disponible', 'de {num} platos solo uno estaba bueno', 'el menú del {dia} es {flojo}', 'todo estaba demasiado salado'],
        bad_b: ['el servicio fue {flojo}', 'esperamos más de una hora', 'el ruido era insoportable', 'la cuenta traía {num} cosas de más', 'el camarero ni nos miró', 'la mesa estaba sucia', 'se olvidaron de nuestra reserva del {dia}', 'nos metieron prisa para irnos', 'cobran hasta el pan', 'tardaron media hora en traer el agua'],
      },
      feedback: {
        about: ['este servicio', 'vuestro equipo', 'este nuevo sistema'],
        paso: ['el registro', 'el pago', 'la reserva', 'el primer contacto', 'la entrega', 'la última actualización', 'el cambio de contraseña', 'la facturación', 'la consulta'],
        deseo: ['un formulario más corto', 'más formas de pago', 'un horario más amplio', 'un teléfono directo', 'correos más claros', 'un buscador por fecha', 'un aviso el día antes', 'menos pasos', 'un resumen para imprimir', 'un modo oscuro'],
        good_a: ['{paso} salió a la primera', 'con {paso} tardé {num} minutos', 'no tuve ninguna duda con {paso}', 'encontré enseguida lo que buscaba', 'me gustó lo fácil que resultó {paso}', 'las instrucciones se entienden muy bien'],
        good_b: ['me respondieron en {num} horas', 'vuestro compañero fue muy paciente', 'me mantuvieron al corriente', 'funciona bien en el móvil', 'la confirmación llegó al momento', 'me ahorra {num} horas a la semana', 'el precio es justo'],
        bad_a: ['{paso} tardó demasiado', '{paso} falló {num} veces', 'tuve que empezar {num} veces desde cero', 'no entendí nada con {paso}', 'las instrucciones son confusas', 'con {paso} perdí {num} horas'],
        bad_b: ['nadie contestó a mis preguntas', 'la respuesta llegó {num} semanas después', 'me pasaron de una persona a otra', 'no funciona en el móvil', 'la confirmación no llegó nunca', 'me sale más caro que antes'],
        close_good: ['seguid así', 'solo pediría {deseo}', 'dad las gracias al equipo', 'os recomendaría', 'si acaso, me gustaría tener {deseo}', 'nada que añadir'],
        close_bad: ['necesito {deseo}', 'por favor, arregladlo', 'estoy pensando en cambiar', 'me gustaría que me llamarais', 'pensad en {deseo}', 'así no puedo recomendaros'],
        close_mixed: ['ayudaría tener {deseo}', 'pensad en {deseo}', 'hay margen de mejora', 'con {deseo} sería otra cosa', 'por ahora me vale'],
        fact2: ['me gustaría tener {deseo}', 'una sugerencia: {deseo}', 'podríais pensar en {deseo}', 'vendría bien tener {deseo}'],
      },
    },
    forms: {
      support_ticket: {
        texts: { any: { 1: ['{^problema} {desde}.', '{hola} {problema} {desde}.'], 2: ['{hola} {problema} {desde}. {^pido}.', '{^problema} {desde}. {^probado}.'], 3: ['{hola} {problema} {desde}. {^probado}. {^pido}.', '{^problema} {desde}. {^probado}. {^efecto}.'], 4: ['{hola} {problema} {desde}. {^probado}. {^efecto}. {^pido}.'] } },
        rules: {
          about: ['{trouble}'], hola: ['Hola,', 'Buenos días,', 'Buenas tardes,', 'Estimado equipo,', 'Hola a todos,'],
          problema: ['tengo un problema con {about}', 'no consigo avanzar con {about}', 'algo falla con {about}', 'no avanzamos con {about}', 'tenemos dificultades con {about}', 'no paro de tener problemas con {about}', 'no hay manera con {about}'],
          desde: ['desde el {dia}', 'desde ayer', 'desde esta mañana', 'desde la última actualización', 'desde hace {num} días', 'desde hace {num} semanas', 'desde principios de mes'], dia: DIA, num: NUM,
          probado: ['he reiniciado el equipo {num} veces', 'ya he llamado {num} veces', 'en otro dispositivo pasa lo mismo', 'la página de ayuda no dice nada', 'he seguido todos los pasos de la guía', 'a un compañero le ocurre lo mismo', 'adjunto una captura de pantalla', 'he probado con {num} navegadores', 'por el chat me dijeron que escribiera aquí'],
          efecto: ['así no podemos trabajar', 'es urgente', 'no corre prisa, pero es molesto', 'afecta a {num} personas', 'antes funcionaba sin problemas', 'nos hace perder mucho tiempo', 'lo necesito resuelto antes del {dia}', 'solo ocurre de vez en cuando'],
          pido: ['por favor, llámenme el {dia}', 'por favor, revisen mi cuenta', 'gracias por su ayuda', 'quedo a la espera de su respuesta', 'díganme qué debo hacer', 'agradecería una respuesta rápida', 'por favor, confirmen que han recibido este mensaje'],
        },
      },
      support_note: {
        texts: { any: { 1: ['{^que}; {hecho}.'], 2: ['{^que}. {^hecho}.', '{^que}; {hecho}. {^sigue}.', '{^que}. {^resuelto}; {fin}.'], 3: ['{^que}. {^hecho}. {^sigue}.', '{^que}. {^animo}. {^sigue}.', '{^que}. {^resuelto}. {^fin}.'], 4: ['{^que}. {^animo}. {^hecho}. {^sigue}.'] } },
        rules: {
          about: ['{trouble}'], num: NUM, dia: DIA,
          que: ['el cliente llama por un problema con {about}', 'la clienta tiene dudas con {about}', 'segundo contacto, siguen los fallos con {about}', 'queja: lleva {num} días peleándose con {about}', 'consulta por correo, dificultades con {about}', 'llamada de un cliente nuevo, no se aclara con {about}', 'el usuario pide ayuda con {about}', 'vuelve a escribir, algo falla con {about}'],
          animo: ['trato amable', 'mucho enfado por la espera', 'tenía prisa', 'lleva {num} años con nosotros', 'pide hablar con un responsable', 'prefiere que le escribamos', 'tenía todos los datos a mano'],
          hecho: ['cuenta revisada, sin errores', 'guía enviada por correo', 'pasos explicados por teléfono', 'error reproducido', 'no se ha podido reproducir el error', 'derivado al segundo nivel', 'ajustes repasados, sin cambios', 'capturas de pantalla solicitadas', 'comparado con {num} casos parecidos', 'registros revisados', 'se ofrece un descuento del diez por ciento', 'consultado con facturación'],
          sigue: ['llamar de nuevo el {dia}', 'el caso queda abierto', 'pendiente de respuesta', 'revisar dentro de {num} días', 'un especialista contestará antes del {dia}', 'pasa al turno de tarde', 'cerrar si no hay noticias el {dia}', 'volver a contactar en {num} semanas', 'el cliente hará una prueba y avisará'],
          resuelto: ['acceso restablecido', 'dato corregido a mano', 'enlace nuevo enviado', 'ajuste activado', 'abono emitido', 'duplicado eliminado', 'datos de contacto actualizados', 'cuenta desbloqueada', 'caché borrada'],
          fin: ['caso cerrado', 'el cliente confirma que funciona', 'resuelto en {num} minutos', 'sin más acciones', 'se despide con las gracias', 'solución añadida a la ayuda'],
        },
      },
      comment: {
        texts: { any: { 1: ['{^acuerdo}, {propio}.', '{^gracias} {punto}.'], 2: ['{^acuerdo}. {^propio}.', '{^gracias} {punto}. ¿{^pregunta}?', '{^propio}. ¿{^pregunta}?', '{^duda}. {^propio}.', '{^duda}. ¿{^pregunta}?'], 3: ['{^gracias} {punto}. {^propio}. ¿{^pregunta}?', '{^acuerdo}. {^propio}. ¿{^pregunta}?', '{^gracias} {punto}. {^acuerdo}. {^propio}.', '{^duda}. {^propio}. ¿{^pregunta}?', '{^acuerdo}. {^propio}. {^adios}.'] } },
        rules: {
          about: ['{topic}'], num: NUM, temporada: TEMPORADA,
          gracias: ['gracias por', 'me ha gustado mucho', 'he aprendido mucho con', 'muy buen trabajo con', 'me quedo con'],
          punto: ['lo que cuentas sobre {about}', 'la comparación sobre {about}', 'tu historia sobre {about}', 'la entrevista sobre {about}', 'las ideas sobre {about}', 'la parte sobre {about}', 'el resumen sobre {about}', 'tu mirada sobre {about}', 'el ejemplo sobre {about}', 'los datos sobre {about}'],
          acuerdo: ['no puedo estar más de acuerdo', 'muy bien dicho', 'pienso lo mismo sobre {topic}', 'por fin alguien habla claro sobre {topic}', 'hacía falta un texto así sobre {topic}', 'coincide con lo que veo a diario', 'todo muy cierto sobre {topic}', 'firmo cada palabra sobre {topic}', 'ojalá hubiera leído antes algo así sobre {topic}', '{people} se van a ver reflejados', 'es justo lo que deberían leer {people}', 'tienes toda la razón sobre {topic}'],
          duda: ['no lo veo tan claro', 'sobre {topic} pienso distinto', 'será verdad para {people}, no para todo el mundo', 'me falta la otra cara', '{people} te dirían lo contrario', 'no todo es tan bonito', 'suena bien sobre el papel', 'sobre {topic} habría mucho que discutir', 'faltan cifras sobre {topic}'],
          propio: ['nosotros lo intentamos el último {temporada2}', 'llevo {num} años viendo lo mismo', 'en mi trabajo pasa igual', 'tardamos {num} meses en conseguirlo', 'me lo guardo para más tarde', 'lo he compartido con {num} amigos', 'empezamos hace {num} semanas', 'lo he leído {num} veces', 'mis {num} compañeros opinan igual', 'lo aprendí a base de errores hace {num} años', 'en casa lo hablamos durante {num} días', 'llevamos {num} semanas con ello y sin arrepentirnos', 'mi primer intento duró {num} días', 'me ha hecho cambiar de idea', 'lo he impreso para la oficina', 'conozco al menos {num} casos iguales', 'a mi vecina le pasó lo mismo hace {num} años'], temporada2: ['verano', 'otoño', 'invierno', 'curso', 'mes', 'año'],
          pregunta: ['alguien lo ha probado durante más de {num} meses', 'qué les dirías a quienes empiezan', 'hay segunda parte', 'serviría también para {people}', 'dónde puedo leer más', 'cómo terminó todo', 'cuánto tiempo os llevó', 'qué opinan {people}', 'en qué se nota después de {num} meses', 'qué fue lo más difícil', 'hay datos de este año', 'lo ves útil para {people}', 'cómo convencer a quien duda', 'mereció la pena'],
          adios: ['un saludo', 'espero la próxima entrega', 'sigue escribiendo', 'gracias por leerme', 'buena semana'],
        },
      },
      social_post: {
        texts: { any: { 1: ['{^momento} {tag}', '¿{^pregunta}? {tag}', '{^noticia} {tag} {tag2}', '{^opinion}. {tag}'], 2: ['{^momento}. ¿{^pregunta}? {tag}', '{^noticia}. ¡{^animo}! {tag}', '{^opinion}. ¿{^pregunta}? {tag2}'], 3: ['{^momento}. {^animo}. ¿{^pregunta}? {tag}', '{^noticia}. {^animo}. ¿{^pregunta}? {tag2}', '{^momento}. ¡{^animo}! {tag} {tag2}'] } },
        rules: {
          about: ['{topic}'], num: NUM, cuando: ['hoy', 'esta mañana', 'anoche', 'este fin de semana', 'ayer', 'después del trabajo', 'de camino a casa'],
          momento: ['{reciente} he leído mucho sobre {about}', 'larga charla sobre {about} con {people}', 'no dejo de pensar en {about}', 'día {dia} aprendiendo sobre {about}', '{reciente} por fin he tenido tiempo para {about}', '{pasado} acabamos hablando durante horas sobre {about}'],
          reciente: ['hoy', 'esta mañana', 'esta semana', 'este fin de semana', 'este mes'], pasado: ['anoche', 'ayer', 'el domingo', 'el otro día', 'el sábado'], dia: ['tres', 'cinco', 'siete', 'diez', 'doce', 'veinte', 'treinta', 'cien'],
          noticia: ['nuestro proyecto sobre {about} empieza {pronto}', 'nuevo en el blog: {about}, contado para {people}', 'nos hemos apuntado a un taller sobre {about}', 'buscamos a gente que quiera hablar sobre {about}', 'ya está lista mi pequeña guía sobre {about}', 'quedan {num} plazas para la charla sobre {about}'], pronto: ['mañana', 'la semana que viene', 'en marzo', 'en abril', 'en mayo', 'en octubre'],
          opinion: ['se habla poco sobre {about}', '{about}: más fácil de lo que parece', 'sobre {about} saben más {people} que nadie', 'si pienso en {about}, me quedo con {lo}', 'tres palabras sobre {about}: paciencia, ganas y humor'], lo: ['la gente', 'las sorpresas', 'los ratos tranquilos', 'las historias', 'los rodeos', 'los detalles'],
          animo: ['vaya día', 'ha merecido la pena', 'qué ilusión', 'menudo equipo', 'sigo con una sonrisa', 'gracias por los mensajes', 'así da gusto', 'el café ayudó', 'pronto os cuento más'],
          pregunta: ['quién se apunta', 'algún consejo', 'por dónde empezasteis', 'a quién más le pasa', 'qué haríais vosotros', 'qué libro me recomendáis', 'cuál es vuestra parte favorita', 'alguien más por aquí', 'qué pruebo ahora'],
          tag: ['#buenosdias', '#findesemana', '#aprender', '#comunidad', '#ideas', '#pequeñoslogros', '#hoy', '#cosasbonitas', '#pasoapaso'], tag2: ['#inspiracion', '#equipo', '#juntos', '#recuerdos', '#vidasimple', '#feliz', '#trabajo', '#gracias'],
        },
      },
      article_title: {
        texts: { any: { 1: ['{count} {cosas} sobre {about} para {people}', '{count} {cosas} sobre {about} que {people} deberían conocer', 'Lo que {people} {saben} sobre {about}', 'Cómo {people} y {firms} {viven} {about}', 'Por qué {people} {hablan} sobre {about} en {year}', '{^about} en {year}: {cambio} para {people}', '{^about}: guía {adjetivo} para {people}', '{^about}: {num} {cosas} para {people}', '{count} {cosas} que {people} y {firms} comparten sobre {about}', 'Así {viven} {about} {people} y {firms}', '{count} {cosas} {tipo} sobre {about} para {people} y {firms}', '{^about}: {num} {cosas} {tipo} para {people}', '{^about} sin {lio}: {num} {cosas} para {people}', '{^about}, entre {people} y {firms}: {num} {cosas}'] } },
        rules: {
          about: ['{topic}'], num: NUM, count: ['Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Doce'], cosas: ['ideas', 'preguntas', 'claves', 'consejos', 'retos', 'lecciones', 'pistas', 'datos', 'historias', 'verdades'],
          saben: ['no saben', 'siempre olvidan', 'de verdad piensan', 'nunca preguntan', 'aprenden tarde', 'prefieren callar', 'opinan'], viven: ['entienden', 'afrontan', 'descubren', 'financian', 'mejoran', 'planifican', 'cambian', 'redescubren', 'defienden'], hablan: ['discuten', 'hablan', 'no se ponen de acuerdo', 'cambian de opinión', 'preguntan más', 'saben tan poco', 'escriben tanto'],
          cambio: ['lo que cambia', 'un balance', 'lo que viene', 'oportunidades', 'respuestas', 'lo que conviene saber', 'novedades'], adjetivo: ['práctica', 'breve', 'completa', 'sencilla', 'imprescindible', 'personal', 'honesta'], tipo: ['útiles', 'imprescindibles', 'sorprendentes', 'esenciales', 'frecuentes', 'interesantes', 'urgentes', 'elementales'], lio: ['prisas', 'tecnicismos', 'miedo', 'estrés', 'rodeos', 'dramas'], year: ['2024', '2025', '2026', '2027'],
        },
      },
    },
    words: {
      'e-commerce': { trouble: ['el código de descuento', 'mi reembolso', 'la dirección de entrega', 'un pedido incompleto', 'el pago con tarjeta', 'la etiqueta de devolución', 'un paquete dañado'], topic: ['las devoluciones', 'las compras por internet', 'la entrega en el día', 'las opiniones de clientes', 'la moda de segunda mano', 'los embalajes', 'la fidelidad del cliente', 'las suscripciones'], people: ['los compradores', 'los pequeños comercios', 'los vendedores', 'los cazadores de gangas'], firms: ['las tiendas', 'los grandes almacenes', 'las marcas', 'los mercados'] },
      healthcare: { trouble: ['mi receta', 'los resultados del laboratorio', 'la cita del especialista', 'el volante', 'el portal del paciente', 'la factura del tratamiento'], topic: ['el sueño', 'la prevención', 'la telemedicina', 'la fisioterapia', 'las alergias', 'la salud mental', 'la vacunación', 'la alimentación', 'el envejecimiento activo', 'la rehabilitación'], people: ['los pacientes', 'los cuidadores', 'los médicos de familia', 'los mayores', 'los padres primerizos', 'los jóvenes'], firms: ['las clínicas', 'los hospitales', 'las farmacias', 'las aseguradoras', 'las residencias'] },
      hospitality: { trouble: ['mi reserva', 'la tarifa de la habitación', 'la fianza', 'el aire acondicionado', 'la llave', 'el traslado al aeropuerto'], topic: ['el turismo sostenible', 'las escapadas', 'el desayuno', 'los hoteles con encanto', 'la cocina de temporada', 'las propinas', 'el vino', 'los viajes en familia'], people: ['los viajeros', 'los huéspedes', 'los cocineros', 'las familias'], firms: ['los hoteles', 'los restaurantes', 'los hostales', 'las agencias'] },
      education: { trouble: ['mi nota', 'la fecha del examen', 'la plataforma', 'el certificado', 'la matrícula', 'el horario'], topic: ['los deberes', 'la enseñanza en línea', 'la lectura', 'los exámenes', 'el trabajo en grupo', 'los idiomas', 'las matemáticas', 'el comedor escolar'], people: ['los profesores', 'los alumnos', 'los padres', 'los aprendices'], firms: ['las escuelas', 'las universidades', 'las academias', 'las bibliotecas'] },
      finance: { trouble: ['una transferencia', 'mi tarjeta', 'un cargo desconocido', 'el extracto', 'el acceso a la banca en línea', 'un recibo'], topic: ['el ahorro', 'las hipotecas', 'las pensiones', 'los pagos digitales', 'la inflación', 'los impuestos', 'los fondos de inversión', 'el fraude'], people: ['los ahorradores', 'los autónomos', 'los jubilados', 'los inversores'], firms: ['los bancos', 'las aseguradoras', 'las gestoras', 'las cooperativas'] },
      software: { trouble: ['el inicio de sesión', 'la exportación', 'el buscador', 'las notificaciones', 'la aplicación móvil', 'la contraseña', 'el calendario'], topic: ['la privacidad', 'el teletrabajo', 'la accesibilidad', 'las pruebas', 'la nube', 'la deuda técnica', 'la seguridad', 'el diseño de interfaces'], people: ['los programadores', 'los diseñadores', 'los administradores', 'los usuarios'], firms: ['las empresas emergentes', 'las consultoras', 'los equipos pequeños', 'las plataformas'] },
      logistics: { trouble: ['un palé', 'el número de seguimiento', 'la recogida', 'los papeles de aduana', 'el albarán', 'la franja de entrega'], topic: ['el reparto nocturno', 'la última milla', 'los camiones eléctricos', 'las aduanas', 'los almacenes', 'el transporte por tren', 'las rutas', 'los contenedores'], people: ['los conductores', 'los transportistas', 'los almaceneros', 'los repartidores'], firms: ['los puertos', 'las navieras', 'las mensajerías', 'los operadores'] },
      social: { trouble: ['mi cuenta', 'los mensajes', 'la foto de perfil', 'una invitación', 'los avisos', 'la verificación'], topic: ['la cocina casera', 'los viajes lentos', 'los vinilos', 'el ciclismo', 'la jardinería', 'los juegos de mesa', 'los clubes de lectura', 'la fotografía', 'el punto', 'los conciertos', 'el barrio', 'la cerámica'], people: ['los vecinos', 'los principiantes', 'los creadores', 'los aficionados', 'los amigos', 'los curiosos'], firms: ['las asociaciones', 'los clubes', 'las redes', 'los medios'] },
    },
  },
  english,
);
