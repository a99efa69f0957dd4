/** Width and height of the paper that a house can ask for, in points. */
export const paperSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const;
