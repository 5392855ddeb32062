#!/bin/sh
# Richtet den Kiosk auf diesem Rechner ein, oder bringt ihn auf den Stand dieses Ordners.
#   sudo sh einrichten.sh            Debian oder Raspberry Pi OS Lite, ohne Schreibtisch
#   sudo sh einrichten.sh --desktop  Raspberry Pi OS mit Schreibtisch (labwc), Anmeldung von selbst
#   … --now                          ein neuer Stand gilt sofort, nicht erst, wenn niemand liest (mit Schreibtisch: neu starten)
# Wer schon einen Kiosk mit Schreibtisch hat, braucht --desktop nicht noch einmal zu nennen.
# DESTDIR richtet unter einem anderen Ordner ein und ruft nichts auf (zum Prüfen).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dest=${DESTDIR:-}
home=$dest/opt/bilderbogen
config=$dest/etc/bilderbogen
desktop=no
now=no
for word in "$@"; do
  case $word in
    --desktop) desktop=yes ;;
    --now) now=yes ;;
    *)
      echo "einrichten: „$word“ kenne ich nicht. Erlaubt: --desktop, --now" >&2
      exit 2
      ;;
  esac
done

# A kiosk with a desktop stays one.
[ ! -e "$dest/etc/systemd/user/bilderbogen-kiosk.service" ] || desktop=yes

# What changes the machine itself, not its files.
call() { [ -n "$dest" ] || "$@"; }

if [ -z "$dest" ] && [ "$(id -u)" != 0 ]; then
  echo 'einrichten: Bitte mit sudo aufrufen:  sudo sh einrichten.sh' >&2
  exit 1
fi

echo 'Prüfe, ob alle Dateien heil sind …'
if ! (cd "$here" && sha256sum --quiet --check PRUEFSUMMEN.txt); then
  echo 'einrichten: Der Ordner ist nicht vollständig. Bitte noch einmal kopieren. Es wurde nichts verändert.' >&2
  exit 1
fi

packages='nodejs chromium wlr-randr'
[ "$desktop" = yes ] || packages="$packages cage xwayland"
missing=
for package in $packages; do
  [ -n "$dest" ] || dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
  echo "Hole aus dem Netz:$missing"
  call apt-get update -qq
  # shellcheck disable=SC2086
  call apt-get install -y -qq --no-install-recommends $missing
fi
if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then
  echo 'einrichten: Node ist zu alt, gebraucht wird 20 oder neuer. Debian 13 hat es. Der Kiosk blieb, wie er war.' >&2
  exit 1
fi

build=$(sed -n 's/.*"build":"\([^"]*\)".*/\1/p' "$here/page/build.json")
release=$home/releases/$build
echo "Kopiere den Stand $build …"
mkdir -p "$home/releases" "$config"
if [ ! -d "$release" ]; then
  # Half a copy never gets the name.
  rm -rf "$home/releases/.new"
  mkdir "$home/releases/.new"
  cp -R "$here/page" "$here/machine" "$here/server.mjs" "$here/LIZENZEN.txt" "$home/releases/.new/"
  chmod -R u=rwX,go=rX "$home/releases/.new"
  chmod 755 "$home/releases/.new/machine/bilderbogen-kiosk" "$home/releases/.new/machine/bilderbogen-watchdog"
  sync
  mv "$home/releases/.new" "$release"
else
  # The page is the same; what runs it may be newer.
  cp "$here/server.mjs" "$release/server.mjs"
fi

old=$(readlink "$home/current" || true)
if [ "$old" != "releases/$build" ]; then
  if [ -n "$old" ]; then
    ln -sfn "$old" "$home/.next"
    mv -T "$home/.next" "$home/previous"
    : >"$home/unproven"
  fi
  ln -sfn "releases/$build" "$home/.next"
  mv -T "$home/.next" "$home/current"
fi
# The one before stays, to go back to.
for folder in "$home"/releases/*; do
  name=releases/$(basename "$folder")
  [ "$name" = "$(readlink "$home/current")" ] || [ "$name" = "$(readlink "$home/previous" || true)" ] || rm -rf "$folder"
done

if [ ! -e "$config/kiosk.json" ]; then
  cp "$here/kiosk.json" "$config/kiosk.json"
  chmod 644 "$config/kiosk.json"
fi
if [ ! -e "$config/kiosk.env" ]; then
  cat >"$config/kiosk.env" <<'ENV'
# Was der Bildschirm zeigt, in welcher Sprache er beginnt, um wie viel Grad er gedreht ist (0, 90, 180, 270), und wie er heißt (leer: der erste).
#KIOSK_ADDRESS=http://localhost:8080/?mode=kiosk
#KIOSK_LANGUAGE=de
#KIOSK_PORT=8080
#KIOSK_ROTATE=0
#KIOSK_OUTPUT=HDMI-A-1
ENV
fi

echo 'Richte die Dienste ein …'
if [ "$desktop" = yes ]; then
  units=$dest/etc/systemd/user
  mkdir -p "$units" "$dest/etc/xdg/labwc"
  cp "$here"/machine/user/*.service "$here"/machine/system/*.timer "$units/"
  grep -q '^# Bilderbogen' "$dest/etc/xdg/labwc/autostart" 2>/dev/null ||
    cat "$here/machine/user/autostart" >>"$dest/etc/xdg/labwc/autostart"
  call systemctl --global enable bilderbogen-server.service bilderbogen-watchdog.timer bilderbogen-restart.timer
  # The picture stays on, and somebody is logged in after the start.
  if [ -z "$dest" ] && command -v raspi-config >/dev/null 2>&1; then
    raspi-config nonint do_blanking 1
    raspi-config nonint do_boot_behaviour B4
  fi
  if [ -z "$old" ] || [ "$now" = yes ]; then
    echo 'Fertig. Bitte neu starten:  sudo reboot'
  else
    echo 'Fertig. Der neue Stand erscheint, sobald niemand liest; sofort, wenn Sie neu starten:  sudo reboot'
  fi
  exit 0
fi

units=$dest/etc/systemd/system
mkdir -p "$units"
cp "$here"/machine/system/* "$units/"
if [ -z "$dest" ]; then
  id bilderbogen >/dev/null 2>&1 || useradd --system --home-dir /run/bilderbogen-kiosk --shell /usr/sbin/nologin bilderbogen
  for group in video render input audio; do
    ! getent group "$group" >/dev/null || usermod -aG "$group" bilderbogen
  done
fi
call systemctl daemon-reload
call systemctl set-default multi-user.target
call systemctl enable bilderbogen-server.service bilderbogen-kiosk.service bilderbogen-watchdog.timer bilderbogen-restart.timer
call systemctl restart bilderbogen-server.service
call systemctl start bilderbogen-watchdog.timer bilderbogen-restart.timer
if [ -z "$old" ] || [ "$now" = yes ]; then
  call systemctl restart bilderbogen-kiosk.service
  echo 'Fertig. Die Geschichte erscheint auf dem Bildschirm.'
else
  echo 'Fertig. Der neue Stand erscheint, sobald niemand liest (spätestens in der Nacht; sofort mit --now).'
fi
