import { among, asMentioned, code, concepts, int, oneOf, skew } from './builders.js';
import { LABELS } from '../vocabulary/texts.js';
import { WEAK_TITLES } from '../vocabulary/names/press.js';

/** Words that say little alone; they come last, so that every other file may own them first. */
export const DESCRIPTIONS = concepts([
  ['quality_grade', 'grade|quality grade; de güteklasse; es grado de calidad; fr classe de qualité', asMentioned([['student school pupil class teacher education course', oneOf('9:26|10:26|11:25|12:23')]], oneOf('A:36|B:40|C:24'))],
  ['title_weak', 'title|headline|heading|caption title; de titel|überschrift; es título; fr titre', oneOf(WEAK_TITLES), 'weak'],
  ['class_label', 'label|class label|target label|ground truth label; de klassenlabel; es etiqueta de clase; fr étiquette de classe', asMentioned([['image images photo photos picture pixel bounding bbox annotation', oneOf('cat|dog|car|person|bird|tree|bicycle|truck')], ['text texts tweet tweets sentence sentences review reviews headline comment', oneOf('positive:46|negative:34|neutral:20')], ['feature features feature1 training train classification classifier dataset model prediction ml x1 f1', oneOf('0:58|1:42')]], among(LABELS)), 'weak'],
  ['target_class', 'target|target variable|target class|target var|response variable|dependent variable; de zielvariable; es variable objetivo; fr variable cible', asMentioned([['quota actual sale sales revenue kpi goal achieved budget', int(20, 4000, skew(400))]], oneOf('0:62|1:38')), 'weak'],
  ['category_weak', 'category|kategorie|class|group|kind|classification|section; de kategorie|gruppe|klasse; es categoría|clase|grupo; fr catégorie|classe|groupe', oneOf('A:34|B:30|C:22|D:14'), 'weak'],
  ['type_weak', 'type|kind of|mode|method|variant of|form; de typ|art; es tipo|modalidad; fr type|mode', oneOf('standard:50|premium:22|basic:20|custom:8'), 'weak'],
  ['level_weak', 'level|stage|phase|step; de stufe|niveau; es nivel|etapa; fr niveau|étape', oneOf('beginner:40|intermediate:38|advanced:22'), 'weak'],
  ['value_weak', 'value|amount value|val; de wert; es valor; fr valeur', int(0, 1000), 'weak'],
  ['topic', 'topic|theme|subject area|tag topic; de thema; es tema; fr sujet|thème', oneOf('Technology|Health|Travel|Finance|Sports|Culture|Politics|Science|Food|Education|Environment|Business'), 'weak'],
  ['name_weak', 'label text|object name|entity name', among(LABELS), 'weak'],
  ['license', 'license|licence|license type|permit', code('LIC-######')],
]); // prettier-ignore
