import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

// Only the parts in use: the whole library weighs half as much again.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export { Chart };
