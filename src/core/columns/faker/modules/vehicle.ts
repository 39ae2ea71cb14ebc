import { composed, formed, listed, method, type FakerEntry } from '../entry.js';

export const vehicleEntries: readonly FakerEntry[] = [
  listed('vehicle.bicycle', 'Kind of bicycle.', (d) => d.vehicle.bicycle_type),
  listed('vehicle.fuel', 'Fuel of a vehicle.', (d) => d.vehicle.fuel),
  listed('vehicle.manufacturer', 'Maker of a vehicle.', (d) => d.vehicle.manufacturer),
  listed('vehicle.model', 'Model of a vehicle.', (d) => d.vehicle.model),
  listed('vehicle.type', 'Body of a vehicle.', (d) => d.vehicle.type),
  composed('vehicle.vehicle', 'Maker and model of a vehicle.', ({ faker: { definitions: d } }) => [{ list: d.vehicle.manufacturer }, ' ', { list: d.vehicle.model }]),
  listed('vehicle.color', 'Colour of a vehicle.', (d) => d.color.human),
  method('vehicle.vin', 'Vehicle identification number.', (f) => f.vehicle.vin(), { fits: /^[A-HJ-NPR-Z0-9]{17}$/, maxBytes: 17 }),
  formed('vehicle.vrm', 'Vehicle registration mark.', () => '??##???'),
];
