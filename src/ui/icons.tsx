/** The key of our icon, drawn in the colour of the text around it. */
export function KeyIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M10.5 1a4.5 4.5 0 0 0-4.3 5.8L1 12v3h3.5v-2h2v-2h1.3l1.4-1.2A4.5 4.5 0 1 0 10.5 1m1.2 1.8a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3"
      />
    </svg>
  );
}
