/** Money, banking and housing prices in Spanish: what they are called, and their values. */
export const MONEY = `
amount: cantidad de dinero|importe de la transacción|importe de la factura|monto de la transacción|monto pagado|pago|monto total pagado|gasto mensual|importe a pagar|valor de la transacción|cargo
price: precio por unidad|precio unidad|precio actual|precio de lista|precio en euros|pvp|precio de la entrada|precio base
cost: mano de obra|precio de la mano de obra|coste de la mano de obra|coste de mano de obra|coste unitario|costo unitario|costes|precio de compra|precio de coste|coste de mantenimiento|coste de reparación|costo de reparación|coste del tratamiento|gastos de viaje|coste estimado|costo estimado
total: total a pagar|total del pedido|total pedido|precio final|importe final|valor total|coste total|costo total|total de la factura|suma total|total general
subtotal: total sin iva|importe sin iva|neto|importe base
tax: importe del iva|importe de iva|cuota de iva|retención
tax_rate: porcentaje de iva|tipo impositivo|tipo de impuesto
discount: importe de descuento|rebaja|monto de descuento
discount_rate: descuento porcentual|tasa de descuento|descuento en porcentaje
shipping_cost: costo de envío|flete|coste del flete|costes de envío|envío|portes
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
worth: valor del jugador|valor mercado
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
`;
