/** Companies, work, tickets, projects and papers in Spanish: what they are called, and their values. */
export const WORK = `
company: razón social|nombre empresa|compañia|negocio|empleador|empresa cliente|banco|agencia|institución|patrocinador|organización nombre
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
project: proyecto nombre|iniciativa = Rediseño web|App móvil 2.0|Almacén de datos|Mudanza de oficina|Migración CRM|Renovación de marca|Auditoría de seguridad|Migración a la nube|Portal de clientes|Automatización del almacén|Nueva nómina|Entrada en Portugal|Plan de ahorro energético|Campaña de contratación|Revisión de proveedores|Programa de fidelidad|Implantación ERP|Nueva intranet|Oficina sin papel|Piloto de chatbot|Cubierta solar|Flota eléctrica|Nuevo modelo de precios|Rediseño del pago|Base de conocimiento|Acogida de empleados|Ampliación de red|Rediseño de envases|Limpieza del catálogo|Panel de calidad|Proceso de devoluciones|Mantenimiento predictivo|Academia de formación|Reforma de tiendas|Huella de carbono|Archivo documental|Portal de socios|Lectura de códigos|Facturación automática|Renovación de portátiles|Encuesta interna|Protección de datos|Mejora del buscador|Línea de producción C|Lanzamiento marketplace|Copias de seguridad|Datos maestros|Ampliación de fábrica|Optimización de rutas|Accesibilidad web|Reforma del comedor|Gestión de visitas|Automatización de pruebas|Club de clientes|Portal de proveedores|Migración de correo|Herramienta de presupuesto|Apagado del sistema antiguo|Sede Valencia|Feria anual
project_status: estado del proyecto|fase del proyecto = planificado:18|en curso:44|en pausa:8|completado:26|cancelado:4
task: nombre de la tarea|actividad pendiente|subtarea|pendiente tarea = Preparar presupuesto|Revisar contrato|Actualizar portada|Corregir error de acceso|Programar entrevistas|Redactar notas de versión|Depurar datos de clientes|Probar el pago|Diseñar nuevo logo|Organizar evento de equipo|Pedir equipos|Llamar al proveedor|Traducir manual|Comprobar facturas|Configurar servidor|Redactar boletín|Recoger opiniones|Crear diapositivas|Archivar documentos|Auditar permisos
milestone: hito = Inicio|Requisitos firmados|Diseño aprobado|Prototipo listo|Versión beta|Puesta en marcha|Aceptación final
progress: porcentaje de avance|porcentaje completado|grado de avance
meeting_title: reunión|título de la reunión|asunto de la reunión = Reunión semanal|Planificación de sprint|Revisión de presupuesto|Inicio con cliente|Taller de diseño|Retrospectiva|Consejo de dirección|Reunión de selección|Hoja de ruta|Asamblea general|Llamada con proveedor|Jornada de estrategia
event_name: nombre evento|conferencia|acto|título del evento = Gala de Primavera|Cumbre Tecnológica|Carrera Solidaria|Noche de Jazz|Festival Gastronómico|Feria del Libro|Fin de Semana Emprendedor|Exposición de Arte|Mercado de Navidad|Día de la Ciencia|Estreno de Cine|Concierto al Aire Libre|Feria de Empleo|Cata de Vinos|Maratón|Congreso de Diseño|Fiesta de Verano|Días del Puerto|Festival de las Luces|Carrera Popular|Festival de Cine|Fiesta de la Vendimia|Noche de Humor|Concierto de Coros|Concierto de Año Nuevo|Noche de Poesía|Tarde de Juegos|Encuentro de Lectores|Mercadillo|Feria de Cerámica|Fiesta del Vino|Fiesta de la Cerveza|Concentración de Clásicos|Exposición de Trenes|Muestra de Fotografía|Jornada de Puertas Abiertas|Noche de los Museos|Fiesta Infantil|Festival de Cometas|Mercado Medieval|Música en el Parque|Noche de Gospel|Noche de Rock|Desayuno Emprendedor|Foro de Datos|Congreso de Energía|Foro Logístico|Día de la Salud|Reunión de Antiguos Alumnos|Subasta Benéfica|Entrega de Premios|Verano de Teatro|Vuelta Ciclista|Taller de Cocina|Día de Primeros Auxilios|Fiesta del Barrio|Romería de Mayo|Mercado de Otoño|Baile de Fin de Año|Feria de Artesanía|Festival Flamenco|Semana de la Moda
event_kind: clase de evento|categoría de evento|formato del evento = Congreso:22|Concierto:24|Taller:20|Festival:12|Encuentro:14|Exposición:8
attendance_count: asistencia total|público|espectadores|inscritos|cantidad de asistentes|número de visitantes|aforo ocupado
is_active: está activo|activa|habilitado
is_verified: está verificado|verificada|cuenta verificada
approved: está aprobado|aprobada|autorizado|aceptado
approval_status: estado de la solicitud de aprobación|estado aprobación|resolución|estado de la autorización|estado del préstamo = aprobado:62|pendiente:20|rechazado:18
completed: está completado|completada|finalizado|terminada
recurring: es recurrente|cliente recurrente|renovación automática
insured: asegurado sí no|tiene seguro|está asegurado
campaign: nombre de la campaña|campaña de marketing|campaña publicitaria = Lanzamiento de primavera|Rebajas de verano|Vuelta al cole|Black Friday|Felices fiestas|Año nuevo|Semana del cliente|Notoriedad de marca|Recuperación|Trae a un amigo|Producto destacado|Madrugadores|Día de la madre|Especial San Valentín|Ofertas de Pascua|Cyber Monday|Fin de semana relámpago|Envío gratis|Colores de otoño|Calor de invierno|Invita a un amigo|Mes de prueba|Solo socios|Elige verde|Héroes locales|Descuento estudiante|Aniversario|Puntos dobles|Última oportunidad|Especial teletrabajo|En forma para primavera|Viajes soñados|Carrito abandonado|Serie de bienvenida|Primera compra|Descarga la app|Suscripción al boletín|Con influencers|Patrocinio de podcast|Invitación al webinar|Historias de clientes|Bajada de precios|Pack ahorro|Preventa|Días de outlet|Mes de la familia|Tarjeta regalo|Noche de compras|Liquidación final|Ruta de degustación|Nueva apertura|Especial Halloween|Calendario de Adviento|Reyes Magos|Hora feliz|Semana de la feria|Días del bricolaje|Temporada de jardín|Fiestas de agosto|Día del padre
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
tracking_number: código de seguimiento|nº de guía|guía de envío|número de guía|número de envío|localizador del envío
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
`;
