import { coordinateColumn } from '../place/coordinate.js';

export const locationLongitude = coordinateColumn('longitude');
