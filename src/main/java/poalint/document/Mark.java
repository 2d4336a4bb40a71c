package poalint.document;

/**
 * What stands before a list item.
 *
 * @param depth how deep the item stands, 0 for the outer list
 * @param label the number or letter as it is shown, {@code -} for a bullet, empty where there is none
 */
record Mark(int depth, String label) {}
