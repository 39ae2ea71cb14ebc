/** Products, orders, reviews and subscriptions in Spanish: what they are called, and their values. */
export const COMMERCE = `
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
within_bounds: en garantía|dentro de garantía|dentro del presupuesto|dentro del límite
reorder_needed: necesita reposición|hay que reponer
activity: tipo de actividad
incident_type: tipo de incidente|tipo de incidencia
km: kilómetros totales
`;
