import { productCategories } from '../../vocabulary/products/product-pool.js';
import { productColumn } from '../product/product-column.js';

export const commerceCategory = productColumn('commerce.category', "Category of the row's product, such as \"Kitchen\".", productCategories);
