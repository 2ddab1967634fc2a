/** In the context of a form: the field in which its lists of boxes say their names, as one with nothing ticked sends nothing. */
export const LISTS_FIELD = 'wm-lists-field';
