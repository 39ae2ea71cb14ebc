import { coordinateColumn } from '../place/coordinate.js';

export const locationLatitude = coordinateColumn('latitude');
