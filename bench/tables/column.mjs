/** A column of a schema; `modifiers` are `missing`, `unique`, `when`. */
export const column = (name, type, options = {}, modifiers = {}) => ({ name, type, options, ...modifiers });
