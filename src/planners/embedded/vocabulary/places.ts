/** Airports by their IATA codes. */
export const AIRPORTS: readonly string[] = 'JFK|LAX|ORD|ATL|DFW|SFO|SEA|MIA|BOS|DEN|LHR|LGW|MAN|CDG|ORY|FRA|MUC|BER|AMS|MAD|BCN|FCO|MXP|ZRH|VIE|CPH|ARN|OSL|DUB|LIS|IST|DXB|DOH|SIN|HKG|NRT|ICN|SYD|YYZ|GRU'.split('|');

export const PORTS: readonly string[] = 'Rotterdam|Antwerp|Hamburg|Bremerhaven|Valencia|Algeciras|Genoa|Felixstowe|Le Havre|Piraeus|Shanghai|Ningbo|Shenzhen|Busan|Singapore|Port Klang|Los Angeles|Long Beach|New York|Savannah|Houston|Santos|Dubai|Colombo'.split('|');
