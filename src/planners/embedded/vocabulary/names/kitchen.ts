/** What is cooked and drunk. */

/** Recipes by cuisine. */
export const RECIPES = `Italian: Spaghetti Carbonara|Mushroom Risotto|Lasagne al Forno|Minestrone|Panna Cotta|Penne all'Arrabbiata|Eggplant Parmigiana|Osso Buco|Tiramisu|Pesto Gnocchi
Mexican: Chicken Enchiladas|Beef Tacos|Guacamole|Pozole|Huevos Rancheros|Chiles Rellenos|Tortilla Soup|Pork Carnitas
Indian: Chicken Tikka Masala|Palak Paneer|Chana Masala|Vegetable Biryani|Lamb Rogan Josh|Red Lentil Dal|Butter Chicken|Aloo Gobi
Japanese: Miso Ramen|Salmon Teriyaki|Okonomiyaki|Chicken Katsu Curry|Gyoza|Tempura Udon|Onigiri|Sukiyaki
French: Ratatouille|Coq au Vin|Quiche Lorraine|Crêpes Suzette|Beef Bourguignon|French Onion Soup|Tarte Tatin|Salade Niçoise|Cassoulet
American: Buttermilk Pancakes|Mac and Cheese|BBQ Ribs|Banana Bread|Clam Chowder|Pulled Pork Sandwich|Blueberry Muffins|Cobb Salad|Pumpkin Pie|Chili con Carne
Thai: Pad Thai|Green Curry|Tom Kha Gai|Massaman Curry|Mango Sticky Rice|Papaya Salad|Thai Basil Chicken
Greek: Moussaka|Greek Salad|Spanakopita|Chicken Souvlaki|Tzatziki|Lemon Potatoes|Stuffed Peppers
German: Kartoffelsuppe|Käsespätzle|Apfelstrudel|Sauerbraten|Beef Rouladen|Potato Pancakes|Black Forest Cake
Spanish: Paella Valenciana|Tortilla Española|Gazpacho|Patatas Bravas|Churros with Chocolate|Garlic Prawns|Fabada Asturiana`;

/** Dishes of a menu by course. */
export const DISHES = `Starter: Tomato Soup|Caesar Salad|Bruschetta|Shrimp Cocktail|Onion Soup|Spring Rolls|Stuffed Mushrooms|Beef Carpaccio|Goat Cheese Salad|Pumpkin Soup|Smoked Salmon|Burrata with Tomatoes|Chicken Satay|Prawn Dumplings
Main Course: Grilled Salmon|Spaghetti Carbonara|Beef Burger|Chicken Curry|Margherita Pizza|Ribeye Steak|Vegetable Lasagne|Fish and Chips|Mushroom Risotto|Pad Thai|Lamb Shank|Falafel Plate|Roast Duck|Pork Schnitzel|Seafood Paella|Beef Stroganoff|Grilled Sea Bass|Chicken Parmesan|Ramen Bowl|Vegetable Curry|Pulled Pork Tacos|Butter Chicken|Ravioli with Spinach|Veal Cutlet|Sweet Potato Bowl|Moussaka
Dessert: Tiramisu|Cheesecake|Chocolate Mousse|Apple Pie|Panna Cotta|Crème Brûlée|Lemon Tart|Ice Cream Sundae|Sticky Toffee Pudding|Fruit Salad|Pavlova|Chocolate Fondant
Drink: Espresso|Lemonade|House Red Wine|Craft Beer|Sparkling Water|Iced Tea|Orange Juice|Cappuccino|Ginger Ale|Mango Lassi|House White Wine|Hot Chocolate
Side: French Fries|Green Salad|Garlic Bread|Roasted Vegetables|Coleslaw|Onion Rings|Mashed Potatoes|Steamed Rice|Sweet Potato Fries`;
