// Which of five shades a cell has, by its share of the fullest one. Only an empty cell has none.

export const shadeOf = (count: number, most: number): number => (count === 0 || most === 0 ? 0 : Math.ceil((count * 5) / most));
