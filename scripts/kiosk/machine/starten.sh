#!/bin/sh
# Zeigt die Geschichte sofort auf diesem Rechner, ohne etwas einzurichten. Ende: Alt+F4, oder Strg+C hier.
# Gebraucht werden Node (20 oder neuer) und Chromium.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
port=${KIOSK_PORT:-8080}
KIOSK_PROFILE=$(mktemp -d)
KIOSK_ADDRESS=${KIOSK_ADDRESS:-http://localhost:$port/?mode=kiosk}
export KIOSK_PROFILE KIOSK_ADDRESS KIOSK_PORT="$port"

node "$here/server.mjs" serve --port "$port" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$KIOSK_PROFILE"' EXIT
trap 'exit 130' INT TERM
node "$here/server.mjs" wait --port "$port"
sh "$here/machine/bilderbogen-kiosk"
