import { listed, method, type FakerEntry } from '../entry.js';

export const vehicleEntries: readonly FakerEntry[] = [
  listed('vehicle.bicycle', 'Kind of bicycle.', (d) => d.vehicle.bicycle_type),
  listed('vehicle.fuel', 'Fuel of a vehicle.', (d) => d.vehicle.fuel),
  listed('vehicle.manufacturer', 'Maker of a vehicle.', (d) => d.vehicle.manufacturer),
  listed('vehicle.model', 'Model of a vehicle.', (d) => d.vehicle.model),
  listed('vehicle.type', 'Body of a vehicle.', (d) => d.vehicle.type),
  method('vehicle.vehicle', 'Maker and model of a vehicle.', (f) => f.vehicle.vehicle(), { maxBytes: 64 }),
  method('vehicle.color', 'Colour of a vehicle.', (f) => f.vehicle.color()),
  method('vehicle.vin', 'Vehicle identification number.', (f) => f.vehicle.vin(), { fits: /^[A-HJ-NPR-Z0-9]{17}$/, maxBytes: 17 }),
  method('vehicle.vrm', 'Vehicle registration mark.', (f) => f.vehicle.vrm(), { fits: /^[A-Z]{2}\d{2}[A-Z]{3}$/, maxBytes: 7 }),
];
