/** Networks, devices, web traffic and social media in Spanish: what they are called, and their values. */
export const TECHNOLOGY = `
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
`;
