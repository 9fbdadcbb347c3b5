const own = /(^|\.)transiyzi\.com$/.test(location.hostname);

/** On a customer's host the product carries the customer's name and colours. */
export const brand = own ? { id: 'own', name: 'Transiyzi' } : { id: 'customer', name: 'Customer Translate' };

/** The bare domain is the shop window; the product lives on a sub-domain. */
export const isShopWindow = /^(www\.)?transiyzi\.com$/.test(location.hostname);
