import { among, bell, concepts, dec, fake, flag, int, oneOf, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { familyValues } from '../vocabulary/families.js';
import { TASTING_NOTES, WINE_LABELS } from '../vocabulary/texts.js';
import { daysOf, timesOf } from './habits.js';

export const FOOD_AND_DRINK: Domain = {
  id: 'food and drink',
  cues: 'recipe|recipe collection|nutrition|nutrition facts|nutrition data|food diary|calorie tracking|calorie log|meal planning|wine|wine cellar|wine reviews|wine tasting|winery|beer|brewery|craft beer|coffee|coffee beans|coffee roasting|espresso|tea|cheese|whisky|food safety inspections|rezepte|recetas|recettes|wein|weine|bier|cerveza|bière|kaffee|recipe cards|recipe card|cheese|cheeses|cheese production|cheesemaking|dairy|homebrew',
  subjects: [
    {
      name: 'recipes',
      cues: 'recipes|recipe collection|recipe database|cooking recipes|rezepte|recetas|recettes|recipe data|cookbook|cookbook recipes|cooking recipe list',
      columns: `recipe_no like RCP-0001 => recipe_id
recipe => recipe_name
recipe_cuisine => cuisine
prep_minutes
cook_minutes
servings
difficulty
calories_per_serving
vegetarian
recipe_rating => rating
times_saved`,
    },
    {
      name: 'nutrition',
      cues: 'nutrition facts|nutrition|nutrition data|food nutrition|food composition|nährwerte|información nutricional|valeurs nutritionnelles',
      columns: `food_item => food_name
food_group => category
calories
protein_g
carbs_g
fat_g
sugar_g
fiber_g
sodium_mg`,
    },
    {
      name: 'food_diary',
      cues: 'food diary|calorie tracking|calorie log|meal log|diet log|ernährungstagebuch|diario de comidas|meal tracking|calorie intake|daily meals|meals eaten|nutrition tracking|nutrition log|food intake',
      columns: `eater_id => user_id
eaten_at => timestamp
meal_of_day => meal
food_item => food
food_group
portion_g
kcal_eaten that rises strongly with portion_g => calories
hunger_before
home_cooked`,
    },
    {
      name: 'wines',
      cues: 'wines|wine list of a shop|wine cellar|wine inventory|winery|wein|weine|vinos|vins|wine list|wine collection|wine catalog|wine shop|wine data',
      columns: `wine_label => wine_name
winery
wine_country => country
wine_region => region
grape
wine_color => wine_type
vintage_year => vintage
alcohol_percent
bottle_price => price
critic_points that rises with price => points
bottles_in_stock`,
    },
    {
      name: 'wine_tastings',
      cues: 'wine tasting|wine reviews|wine ratings|tasting notes of wines|weinprobe|cata de vinos|dégustation de vins|wine tasting notes|wine review data',
      columns: `tasting_no like WT-0001 => tasting_id
wine_label => wine_name
grape
wine_color
vintage_year => vintage
taster_name
critic_points => points
tasting_note
bottle_price => price
tasted_on => tasting_date`,
    },
    {
      name: 'beers',
      cues: 'beers|craft beer|brewery|beer reviews|brewing|brew batches|bier|cervezas|bières|beer list|craft beers|beer ratings|beer catalog',
      columns: `beer => beer_name
beer_style => style
brewery_name => brewery
beer_abv => abv
bitterness_ibu => ibu
batch_liters
brewed_on => brew_date
fermentation_days
beer_score => rating
keg_price => price`,
    },
    {
      name: 'coffee',
      cues: 'coffee beans|coffee roasting|coffee|coffee roastery|roast batches|coffee lots|kaffee|café en grano|torréfaction|coffee roasts|coffee roast batches',
      columns: `roast_no like RST-0001 => roast_id
roasted_on => roast_date
coffee_origin => origin
coffee_country => country
coffee_process => process
roast_level
green_kg => green_weight_kg
weight_loss_percent
roast_minutes => duration_minutes
cupping_score
price_per_kg`,
    },
    {
      name: 'food_inspections',
      cues: 'food safety inspections|restaurant inspections|food inspections|hygiene inspections|health inspections of restaurants|lebensmittelkontrollen|inspecciones sanitarias|restaurant health inspections|restaurant hygiene inspections|health inspections',
      columns: `inspection_no like FI-00001 => inspection_id
restaurant => restaurant_name
inspected_on => inspection_date
facility_kind => facility_type
city
hygiene_violation => violation
violation_points => score
hygiene_grade => grade
reinspection_needed
inspector_name => inspector`,
    },
  ],
  concepts: concepts([
    ['recipe', 'recipe|recipe name|recipe title|dish|rezept|receta|recette', among(familyValues('recipes', 'recipe'))],
    ['recipe_cuisine', 'recipe cuisine|cuisine', among(familyValues('recipes', 'recipe_cuisine'))],
    ['prep_minutes', 'prep minutes|prep time|preparation time|prep|prep min|prep mins', among([5, 10, 15, 20, 25, 30, 45, 60], [6, 22, 26, 18, 8, 12, 5, 3])],
    ['cook_minutes', 'cook minutes|cook time|cooking time|cook|cook min|cook mins|baking time|bake', among([0, 10, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180], [8, 10, 13, 15, 11, 14, 8, 8, 7, 3, 2, 1])],
    ['servings', 'servings|portions|serves|portionen|porciones', among([1, 2, 3, 4, 6, 8], [4, 22, 4, 48, 16, 6])],
    ['serving_calories', 'calories per serving|kcal per serving', int(90, 1150, bell(468, 155))],
    ['recipe_rating', 'recipe rating|rating', dec(2.5, 5, 1, bell(4.4, 0.35))],
    ['times_saved', 'times saved|saves', int(0, 48000, skew(140))],
    ['food_item', 'food item|food|food name|lebensmittel|alimento|aliment', among(familyValues('foods', 'food_item'))],
    ['food_group', 'food group|food category', among(familyValues('foods', 'food_group'))],
    ['serving_size', 'serving size g|serving size|portion g|portion size', int(15, 350, bell(124, 56))],
    ['kcal_eaten', 'kcal eaten|calories eaten', int(12, 900, skew(190))],
    ['food_calories', 'calories|kcal|kilocalories|kalorien|calorías', int(12, 680, skew(150))],
    ['protein', 'protein g|protein|eiweiß|proteína|protéines', dec(0, 42, 1, skew(6))],
    ['carbs', 'carbs g|carbs|carbohydrates|kohlenhydrate', dec(0, 78, 1, skew(17))],
    ['fat', 'fat g|fat|fett|grasa|lipides', dec(0, 52, 1, skew(4.6))],
    ['sugar', 'sugar g|sugar|sugars|zucker|azúcar|sucre', dec(0, 46, 1, skew(4.2))],
    ['fiber', 'fiber g|fibre g|fiber|ballaststoffe', dec(0, 16, 1, skew(2.2))],
    ['sodium', 'sodium mg|sodium|salt mg', int(0, 1400, skew(110))],
    ['eater_id', 'eater id|diary user', fake('internet.username')],
    ['eaten_at', 'eaten at|meal time', timesOf('meals', 'even', '-90d')],
    ['meal_of_day', 'meal of day|meal', oneOf('breakfast:28|lunch:28|dinner:26|snack:18')],
    ['hunger_before', 'hunger before', among([1, 2, 3, 4, 5], [6, 16, 34, 32, 12])],
    ['home_cooked', 'home cooked', flag(0.68)],
    ['wine_label', 'wine label|wine name|wine; de wein; es vino; fr vin', among([...familyValues('wine_labels', 'wine_label'), ...WINE_LABELS])],
    ['winery', 'winery|producer|weingut|bodega', among(familyValues('wine_labels', 'winery'))],
    ['grape', 'grape|grape variety|rebsorte|uva|cépage', among(familyValues('grapes', 'grape'))],
    ['wine_color', 'wine color|wine colour|wine type|type of wine', among(familyValues('grapes', 'wine_color'))],
    ['wine_country', 'wine country', among(familyValues('wine_labels', 'wine_country'))],
    ['wine_region', 'wine region|region|appellation|anbaugebiet', among(familyValues('wine_labels', 'wine_region'))],
    ['vintage_year', 'vintage year|vintage|jahrgang|añada|millésime', int(2008, 2024, bell(2019, 3))],
    ['wine_alcohol', 'alcohol percent|alcohol', dec(8.5, 15.5, 1, bell(13, 0.9))],
    ['piece_price', 'price per piece|piece price|price each|price per item|price per slice', dec(0.8, 28, 2, skew(3.4))],
    ['bottle_price', 'bottle price|price per bottle|price', dec(4.5, 320, 2, skew(17))],
    ['critic_points', 'critic points|wine points|points|wine score', int(80, 100, bell(88, 2.9))],
    ['bottles_in_stock', 'bottles in stock|bottles', int(0, 640, skew(36))],
    ['taster_name', 'taster name|taster', fake('person.fullName')],
    ['tasting_note', 'tasting note|tasting notes', among(TASTING_NOTES)],
    ['tasted_on', 'tasted on', daysOf('weekend', '-3y')],
    ['beer', 'beer|beer name|bier|cerveza|bière', among(familyValues('beers', 'beer'))],
    ['beer_style', 'beer style|style of beer|beer type', among(familyValues('beers', 'beer_style'))],
    ['brewery_name', 'brewery name|brewery|brauerei', oneOf('Harbor Brewing|Three Monks|Old Town Brewery|Alpine Craft|Cloudline|Black Lantern Brewing|Golden Field Brauhaus')],
    ['beer_abv', 'beer abv|abv|alcohol by volume', dec(2.8, 11.5, 1, bell(5.6, 1.4))],
    ['bitterness', 'bitterness ibu|ibu|bitterness', int(8, 95, bell(36, 17))],
    ['brew_ph', 'ph|ph value', dec(3.8, 5.6, 2, bell(4.3, 0.2))],
    ['brew_alcohol', 'alc|alc percent|alcohol percent of beer|graduación alcohólica', dec(2.8, 11.5, 1, bell(5.4, 1.3))],
    ['brew_liters', 'litros|liters brewed|volume brewed|hectoliters', among([20, 50, 200, 500, 1000, 2000], [14, 14, 18, 24, 20, 10])],
    ['degrees_alcohol', 'degré|degré d alcool|titre alcoométrique|grad alkohol|grados', dec(9.5, 15.5, 1, bell(13, 0.9))],
    ['cheese', 'cheese|cheese name|cheese type|käse|queso|fromage', oneOf('Gouda|Cheddar|Brie|Camembert|Emmental|Gruyère|Manchego|Parmesan|Blue Stilton|Feta|Havarti|Raclette')],
    ['cheese_milk', 'milk|milk type', oneOf('cow:62|goat:20|sheep:14|buffalo:4')],
    ['milk_fat', 'fat|fat percent|fat content', dec(18, 62, 1, bell(46, 7))],
    ['cheese_ph', 'cheese ph', dec(4.5, 6, 2, bell(5.2, 0.2))],
    ['cheese_wheels', 'wheels|wheel count', int(1, 120, skew(18))],
    ['days_aged', 'aged days|days aged|aging days|age days', int(7, 720, skew(90))],
    ['rind', 'rind|rind type', oneOf('natural:34|washed:24|bloomy:20|waxed:16|none:6')],
    ['batch_liters', 'batch liters|batch size liters', among([20, 50, 200, 500, 1000, 2000, 4000], [12, 12, 14, 22, 22, 12, 6])],
    ['brewed_on', 'brewed on|brew date', daysOf('working')],
    ['fermentation_days', 'fermentation days', int(5, 60, skew(12))],
    ['beer_score', 'beer score|beer rating', dec(2.2, 5, 2, bell(3.8, 0.36))],
    ['keg_price', 'keg price|price per keg', int(70, 260, bell(138, 28))],
    ['coffee_origin', 'coffee origin|bean origin|origin of beans|coffee region', among(familyValues('coffees', 'coffee_origin'))],
    ['coffee_country', 'coffee country|country of beans', among(familyValues('coffees', 'coffee_country'))],
    ['coffee_process', 'coffee process|processing method', oneOf('washed:46|natural:32|honey:16|anaerobic:6')],
    ['roast_level', 'roast level|roast|roast degree|röstgrad', oneOf('light:30|medium:44|medium-dark:18|dark:8')],
    ['green_kg', 'green kg|green coffee kg', dec(1, 60, 2, bell(16, 8))],
    ['roast_loss', 'weight loss percent|roast loss|shrinkage', dec(10, 22, 1, bell(15.4, 1.9))],
    ['roast_minutes', 'roast minutes|roast time', dec(7.5, 18, 1, bell(11.6, 1.5))],
    ['cupping_score', 'cupping score|sca score', dec(78, 93, 2, bell(84.6, 2.2))],
    ['coffee_price', 'price per kg', dec(11, 86, 2, skew(27))],
    ['roasted_on', 'roasted on|roast date', daysOf('working', '-1y')],
    ['facility_kind', 'facility kind|establishment type|type of establishment', oneOf('Restaurant:52|Café:16|Takeaway:14|Bakery:8|Grocery store:7|School kitchen:3')],
    ['inspected_on', 'inspected on', daysOf('working', '-3y')],
    ['hygiene_violation', 'hygiene violation|violation description|violation', oneOf('None:34|Food held at wrong temperature:18|Unclean work surface:14|No hand soap:9|Unlabelled food:9|Evidence of mice:6|Raw food stored above cooked:6|Missing temperature log:4')],
    ['violation_points', 'violation points|demerit points', int(0, 60, skew(7))],
    ['hygiene_grade', 'hygiene grade|inspection grade', oneOf('A:68|B:20|C:9|closed:3')],
    ['reinspection_needed', 'reinspection needed|follow up needed', flag(0.22)],
  ]), // prettier-ignore
};
