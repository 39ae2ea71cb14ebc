/** Dates, times and periods in Spanish: what they are called, and their values. */
export const TIMES = `
date: fecha del evento|fecha pedido|fecha compra|fecha venta|fecha de transacción|fecha de la transacción|fecha de registro del dato|fecha de medición|fecha de alquiler|fecha de contrato|fecha de apertura|fecha de cierre|fecha de emisión|fecha de reserva|fecha de solicitud|fecha de incidencia|fecha del incidente|fecha de devolución|fecha de recepción|fecha de donación|fecha de vacunación|última vacuna|última visita|fecha de última visita|último contacto|última compra|última revisión|último mantenimiento|fecha de cirugía|fecha de receta|fecha de examen|fecha de partido|fecha del partido|fecha de accidente|fecha del accidente|fecha del siniestro|fecha de lanzamiento|fecha de estreno|fecha de préstamo|fecha de producción|fecha de fabricación|fecha de instalación|fecha de inspección|fecha de muestra|fecha de aprobación|fecha de matrícula|fecha de matriculación|fecha de actualización|fecha de hallazgo|comprado el|pedido el|enviado el|entregado el|pagado el|publicado el|creado el|actualizado el|día|fecha contratación|fecha ingreso|fecha entrega|fecha de postulación|fecha de prescripción
start_date: comienzo|fecha inicio|fecha de comienzo|válido desde|desde fecha|inicio del contrato|fecha de check in|entrada|check in|fecha de partida|salida|inicio de la póliza|inicio de campaña|fecha de ida
end_date: final|término|fecha final|válido hasta|hasta fecha|fin del contrato|fecha de check out|check out|fecha de baja|fecha de cancelación|fin de campaña|fecha de vuelta|fecha de egreso|fecha de salida del hotel|fecha de alta hospitalaria|fecha de finalización del contrato
future_date: próxima visita|itv|próxima itv|vencimiento itv|próxima revisión|próximo mantenimiento|fecha prevista|entrega estimada|fecha de entrega prevista|fecha prevista de entrega|llegada estimada|fecha objetivo
due_date: plazo límite|fecha tope|vence el|fecha de pago límite|plazo de entrega límite|fecha de devolución prevista
expiry_date: fecha de expiración|expira|vence|consumir antes de|válido hasta el
card_expiry: vencimiento de la tarjeta|caducidad de la tarjeta
timestamp: fecha y hora de registro|instante|creado en|actualizado en|registrado en|última actualización|última conexión|último inicio de sesión|última actividad|último login|hora de registro|fecha y hora de lectura|medido en|enviado en|recibido en|publicado en|hora de salida|hora de llegada|inicio de sesión|detectado en|ocurrido en|hora de la llamada|inicio de la llamada|hora de recogida|hora de la transacción|hora del pedido
start_time: hora inicio|hora de comienzo|hora de apertura
end_time: hora fin|hora de cierre|hora de término
time: hora de la cita|hora de reserva|horario|hora del accidente
hour: hora en punto
weekday: día semana|día laborable = lunes:15|martes:15|miércoles:15|jueves:15|viernes:15|sábado:13|domingo:12
school_day: día de clase|día lectivo = lunes|martes|miércoles|jueves|viernes
month: nombre del mes|mes de facturación|mes natural = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
quarter: trimestre fiscal|trimestre del año
week: número de semana|semana del año
season: estación climática|época del año = primavera|verano|otoño|invierno
year: año fiscal|año natural|ejercicio|año de edición|año de estreno|año de lanzamiento
year_built: año construcción|construido en|año de edificación
model_year: año del modelo|año del vehículo|año modelo|primera matriculación
founded_year: fundada en|fundado en|año fundación
graduation_year: año de egreso|promoción
duration_minutes: minutos|duración minutos|duración de la llamada|duración del viaje|duración del vuelo|tiempo de viaje|tiempo de preparación|tiempo de cocción|minutos de retraso|tiempo de uso|duración de la visita|minutos vistos
duration_seconds: segundos|duración segundos|duración de la sesión|duración del vídeo
duration_ms: duración en milisegundos|milisegundos|tiempo de ejecución
hours: número de horas|horas semanales|horas extra|horas de trabajo|horas de sueño|horas de vuelo|horas de voluntariado|horas estimadas|jornada en horas|horas dedicadas
hours_played: tiempo de juego|horas de juego
days: cantidad de días|días de estancia hospitalaria|días de hospitalización|días de vacaciones|días de ausencia|plazo de entrega|estancia en días|estancia|días de retraso|días de alquiler|duración en días
nights: cantidad de noches|noches de estancia
tenure_months: meses como cliente|antigüedad en meses|meses de contrato|permanencia|duración del contrato
tenure_years: años en la empresa|antigüedad en años|antigüedad en la empresa
experience_years: años experiencia|experiencia en años|experiencia profesional
frequency: periodicidad|intervalo = diaria:12|semanal:25|mensual:43|trimestral:12|anual:8
period_name: periodo de facturación|período de facturación|plan de pago = mensual:68|trimestral:9|anual:23
`;
