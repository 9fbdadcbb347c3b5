/** The key of our icon, drawn in the colour of the text around it. */
export function KeyIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        transform="rotate(-45 8 8)"
        fill="currentColor"
        fill-rule="evenodd"
        d="M12 3.4a4.6 4.6 0 0 0-4.3 3H-.1a1.6 1.6 0 0 0 0 3.2h.2v2a.8.8 0 0 0 .8.8H2a.8.8 0 0 0 .8-.8v-2H4v1.1a.8.8 0 0 0 .8.8h1a.8.8 0 0 0 .8-.8V9.6h1.1a4.6 4.6 0 1 0 4.3-6.2m.5 2.7a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8"
      />
    </svg>
  );
}
