import { productNames } from '../../vocabulary/products/product-pool.js';
import { productColumn } from '../product/product-column.js';

export const commerceProductName = productColumn('commerce.productName', "Name of the row's product, such as \"Merino Wool Sweater\".", productNames);
