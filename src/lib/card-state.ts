/** The states of the card, as outside checks read them from `data-state`. */
export type CardState = 'step' | 'field' | 'token' | 'saving' | 'saved' | 'known' | 'lost' | 'ambiguous';
