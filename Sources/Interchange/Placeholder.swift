internal import Community
